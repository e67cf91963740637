import { describe, expect, it } from 'vitest';
import type { Evidence, Segment } from '../../../utils/health/evidence';
import type { ClinicalSentence } from '../../../utils/health/model/read-sentences';
import type { Reading, Sign } from '../../../utils/health/read-segment';
import { SCORING } from '../../../utils/health/scoring';
import { weighReadings } from '../../../utils/health/weigh';

const TEXT = 'mot douleur cancer et la suite de cette phrase sans rien de plus';
const PLAIN: Sign['frame'] = {
  person: null,
  isImpersonal: false,
  isThing: false,
  isToldApart: false,
  hasException: false,
};

function signOf(change: Partial<Sign> = {}): Sign {
  return {
    kind: 'term',
    key: 'cancer',
    family: 'disease',
    grade: 'strong',
    frame: PLAIN,
    owner: null,
    isLone: false,
    ambiguity: 'none',
    start: 12,
    end: 18,
    around: { start: 0, end: TEXT.length },
    score: 0,
    ...change,
  };
}

function sentenceOf(score: number, frame: Partial<Sign['frame']> = {}, words = 12): ClinicalSentence {
  const telling = { start: 4, end: 18 };
  return { start: 0, end: TEXT.length, words, score, frame: { ...PLAIN, ...frame }, telling };
}

function readingOf(change: Partial<Reading> = {}, segment: Partial<Segment> = {}): Reading {
  return {
    segment: { kind: 'written', text: TEXT, ...segment },
    signs: [],
    sentences: [],
    marks: [],
    person: null,
    ...change,
  };
}

function modelWeight(...sentences: ClinicalSentence[]): number {
  const { evidence } = weighReadings([readingOf({ sentences })]);
  return evidence.find(({ kind }) => kind === 'model')?.weight ?? 0;
}

describe('a word in a sentence that reads like one of an office', () => {
  const { below } = SCORING.ordinary;
  const weighWord = (change: Partial<Sign>): number =>
    weighReadings([readingOf({ signs: [signOf(change)] })]).evidence[0]?.weight ?? 0;

  it('counts less where it speaks of nobody', () => {
    expect(weighWord({ score: below })).toBeLessThan(weighWord({ score: below + 1 }));
  });

  it('counts as ever when it is grave, about somebody named, or about the writer', () => {
    const named = { ...PLAIN, person: 'named' } as const;
    for (const change of [{ grade: 'decisive' }, { frame: named }, { owner: 'writer' }] as const) {
      expect(weighWord({ ...change, score: below - 3 })).toBe(weighWord({ ...change, score: 0 }));
    }
  });
});

describe('the model as a second witness', () => {
  const { full } = SCORING.model;

  it('alone makes possible what reads plainly clinical, and nothing of what hardly does', () => {
    expect(weighReadings([readingOf({ sentences: [sentenceOf(full)] })]).level).toBe('possible');
    expect(weighReadings([readingOf({ sentences: [sentenceOf(full / 2)] })]).level).toBe('none');
  });

  it('says nothing of a few words in which no sign stands: a subject line is no finding', () => {
    const few = [sentenceOf(9, {}, 5)];
    expect(weighReadings([readingOf({ sentences: few })]).level).toBe('none');
    const signs = [signOf({ grade: 'weak', around: { start: 0, end: TEXT.length } })];
    expect(weighReadings([readingOf({ sentences: few, signs })]).level).toBe('possible');
    expect(weighReadings([readingOf({ sentences: [sentenceOf(9, {}, 6)] })]).level).toBe('possible');
  });

  it('never makes certain, nor probable alone, whoever is named', () => {
    const sentences = Array.from({ length: 20 }, () => sentenceOf(50, { person: 'named' }));
    expect(weighReadings([readingOf({ sentences, person: 'named' })]).level).toBe('possible');
    const named = { frame: { ...PLAIN, person: 'named' } as const };
    const signs = [signOf({ ...named, grade: 'medium' }), signOf({ ...named, key: 'toux', grade: 'medium' })];
    expect(weighReadings([readingOf({ signs, sentences, person: 'named' })]).level).toBe('probable');
  });

  it('tips the scale where a sign alone would not', () => {
    const signs = [signOf({ grade: 'medium', isLone: true })];
    expect(weighReadings([readingOf({ signs })]).level).toBe('none');
    expect(weighReadings([readingOf({ signs, sentences: [sentenceOf(full * 0.7)] })]).level).toBe('possible');
  });

  it('needs less where a sign of health stands in its sentence, but not for a word of papers, work or substances', () => {
    const scores = (sign: Partial<Sign>): string => {
      const sentences = [sentenceOf(full * 0.4)];
      return weighReadings([readingOf({ signs: [signOf({ grade: 'weak', ...sign })], sentences })]).level;
    };
    expect(scores({})).toBe('possible');
    expect(scores({ family: 'agent' })).toBe('none');
    expect(scores({ ambiguity: 'open' })).toBe('none');
  });

  it('counts less for a thing, for nobody in particular, and where the lexicon knows better', () => {
    for (const frame of [{ isThing: true }, { isImpersonal: true }, { isToldApart: true }])
      expect(modelWeight(sentenceOf(full, frame))).toBeLessThan(modelWeight(sentenceOf(full)));
  });

  it('shows its telling words as evidence of its own kind', () => {
    const reading = readingOf(
      { sentences: [sentenceOf(full)] },
      { kind: 'attachment-text', file: 'note.txt' },
    );
    expect(weighReadings([reading]).evidence).toMatchObject([
      { kind: 'model', family: 'model', text: 'douleur cancer', start: 4, end: 18, file: 'note.txt' },
    ]);
  });

  it('is weighed but not shown beside a sign of its sentence', () => {
    const signs = [signOf({ grade: 'medium', isLone: true })];
    const sentences = [sentenceOf(full * 0.4)];
    const { level, evidence } = weighReadings([readingOf({ signs, sentences })]);
    expect(level).toBe('possible');
    expect(evidence.map(({ kind }) => kind)).toEqual(['term']);
    const after = signOf({ around: { start: TEXT.length, end: TEXT.length + 9 } });
    expect(weighReadings([readingOf({ signs: [after], sentences })]).evidence).toHaveLength(2);
  });

  it('grows with the number of clinical sentences no more: a long message has many chances', () => {
    const one = weighReadings([readingOf({ sentences: [sentenceOf(1.5)] })]);
    const many = weighReadings([readingOf({ sentences: Array.from({ length: 50 }, () => sentenceOf(1.5)) })]);
    expect(many.level).toBe(one.level);
  });
});

describe('what people set aside', () => {
  const dismissed = { isDismissed: (phrase: string) => phrase === 'cancer' || phrase === 'douleur cancer' };

  it('counts for nothing, and is not shown', () => {
    const reading = readingOf({ signs: [signOf()], sentences: [sentenceOf(9)], person: 'named' });
    expect(weighReadings([reading], dismissed)).toEqual({ level: 'none', evidence: [] });
  });

  it('silences the model for its sentence, where no other sign stands', () => {
    const isDismissed = (phrase: string): boolean => phrase === 'cancer';
    const sentences = [sentenceOf(9)];
    expect(weighReadings([readingOf({ signs: [signOf()], sentences })], { isDismissed }).level).toBe('none');
    const other = signOf({ key: 'douleur', grade: 'weak', start: 4, end: 11 });
    const two = readingOf({ signs: [signOf(), other], sentences });
    expect(weighReadings([two], { isDismissed }).level).toBe('possible');
    const next = { ...sentenceOf(9), start: 30, telling: { start: 30, end: 40 } };
    const both = readingOf({ signs: [signOf()], sentences: [...sentences, next] });
    expect(weighReadings([both], { isDismissed }).evidence).toHaveLength(1);
  });

  it('and an exception of the organisation silence it alike', () => {
    const sentences = [sentenceOf(9, { hasException: true })];
    expect(weighReadings([readingOf({ sentences })])).toEqual({ level: 'none', evidence: [] });
    expect(weighReadings([readingOf({ signs: [signOf()], sentences })]).evidence).toHaveLength(1);
  });

  it('counts on for other phrases', () => {
    const reading = readingOf({ signs: [signOf(), signOf({ key: 'douleur', start: 4, end: 11 })] });
    const shown = weighReadings([reading], dismissed).evidence.map(({ text }: Evidence) => text);
    expect(shown).toEqual(['douleur']);
  });

  it('is never an identifier', () => {
    const marks: Reading['marks'] = [{ kind: 'nir', family: 'nir', weight: 0.9, start: 12, end: 18 }];
    const { level } = weighReadings([readingOf({ marks })], { isDismissed: () => true });
    expect(level).toBe('certain');
  });
});

describe('where words stand', () => {
  const signs = [signOf()];

  it('quoted words alert as written ones do', () => {
    const quoted = readingOf({ signs }, { kind: 'quoted' });
    expect(weighReadings([quoted]).level).toBe(weighReadings([readingOf({ signs })]).level);
  });

  it('the text of a file counts like written text', () => {
    const file = readingOf({ signs }, { kind: 'attachment-text', file: 'a.pdf' });
    expect(weighReadings([file]).evidence[0]?.weight).toBe(
      weighReadings([readingOf({ signs })]).evidence[0]?.weight,
    );
  });

  it('a signature alone never alerts', () => {
    const many = Array.from({ length: 9 }, (_, index) => signOf({ key: `${index}`, grade: 'decisive' }));
    const reading = readingOf({ signs: many, sentences: [sentenceOf(99)] }, { kind: 'signature' });
    expect(weighReadings([reading]).level).toBe('none');
  });

  it('tells from which segment and file each evidence is', () => {
    const reading = readingOf({ signs }, { kind: 'attachment-text', file: 'a.pdf' });
    expect(weighReadings([reading]).evidence).toMatchObject([{ segment: 'attachment-text', file: 'a.pdf' }]);
  });

  it('impersonal texts are never certain, however much they say', () => {
    const frame = { ...PLAIN, isImpersonal: true };
    const many = Array.from({ length: 40 }, (_, index) =>
      signOf({ key: `${index}`, grade: 'decisive', frame }),
    );
    expect(weighReadings([readingOf({ signs: many, sentences: [sentenceOf(99, frame)] })]).level).not.toBe(
      'certain',
    );
  });
});
