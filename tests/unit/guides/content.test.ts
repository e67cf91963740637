import { describe, expect, it } from 'vitest';
import type { Both } from '../../../components/guides/content/both';
import { EQUIP_PHASES } from '../../../components/guides/content/equip-steps';
import { glossary } from '../../../components/guides/content/glossary';
import { USEFUL_LINKS } from '../../../components/guides/content/links';
import { MAILBOX_ROLES } from '../../../components/guides/content/mailbox-roles';
import { MOVE_PHASES } from '../../../components/guides/content/move-steps';
import { GROUNDS } from '../../../components/guides/content/occupations';
import { SOURCES } from '../../../components/guides/content/sources';
import { guidesEn } from '../../../components/guides/words-en';
import { guidesFr } from '../../../components/guides/words-fr';
import { learnedSchema } from '../../../utils/platform/learning-verbs';

const CONTENT = {
  EQUIP_PHASES,
  glossary: glossary(),
  USEFUL_LINKS,
  MAILBOX_ROLES,
  MOVE_PHASES,
  GROUNDS,
  SOURCES,
};

/** Every text in two languages, with its place. */
function bothsIn(value: unknown, place: string): readonly [string, Both][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value) return [[place, value as Both]];
  return Object.entries(value).flatMap(([key, part]) => bothsIn(part, `${place}.${key}`));
}

/** Every sentence of a catalogue; those that are made from values, with values of each kind. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('x', 2, 3)), String(value(1))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

const TEXTS = Object.entries(CONTENT).flatMap(([name, value]) => bothsIn(value, name));
const FRENCH = [...TEXTS.map(([, { fr }]) => fr), ...sentencesIn(guidesFr)];
const ENGLISH = [...TEXTS.map(([, { en }]) => en), ...sentencesIn(guidesEn)];

describe('what the guides say', () => {
  it('is there in both languages', () => {
    for (const [place, { fr, en }] of TEXTS) {
      expect(fr.trim(), place).not.toBe('');
      expect(en.trim(), place).not.toBe('');
    }
    expect(sentencesIn(guidesEn)).toHaveLength(sentencesIn(guidesFr).length);
  });

  it('keeps to French punctuation: spaces that do not break, typographic apostrophes', () => {
    for (const sentence of FRENCH) {
      const prose = sentence.replace(/https?:\S+/g, '');
      expect(prose).not.toMatch(
        /[^\s\u00A0\u202F][:;?!»](?=\s|$)|[^\u00A0\u202F\d][;?!»]|«[^\u00A0\u202F]| [:;?!»]/,
      );
      expect(prose).not.toContain("'");
    }
    for (const sentence of ENGLISH) expect(sentence).not.toMatch(/'| [:;?!]/);
  });

  it('never says that MSSanté is mandatory, nor that a slip is a crime', () => {
    for (const text of [...FRENCH, ...ENGLISH]) {
      for (const sentence of text.split(/[.;]/)) {
        if (/obligatoire|mandatory|obligation/i.test(sentence)) expect(sentence).toMatch(/pas|not|choice/);
        expect(sentence).not.toMatch(/\bcrime|délit|puni|\bprison/i);
      }
    }
  });

  it('names sources that are reached over https, each used, each claim with one', () => {
    for (const { url } of [...Object.values(SOURCES), ...USEFUL_LINKS]) {
      expect(new URL(url).protocol).toBe('https:');
      expect(new URL(url).username).toBe('');
    }
    const used = [
      ...glossary(),
      ...GROUNDS,
      ...MAILBOX_ROLES,
      ...[...EQUIP_PHASES, ...MOVE_PHASES].flatMap(({ steps }) => steps),
    ];
    expect(new Set(used.flatMap(({ sources }) => sources))).toEqual(new Set(Object.keys(SOURCES)));
  });
});

describe('the glossary', () => {
  it('has the words that people meet', () => {
    const names = glossary()
      .map(({ name }) => name)
      .join(' ');
    for (const word of [
      ...['RPPS', 'RPPS+', 'FINESS EJ', 'BAL', 'INS', 'NIR', 'DUI', 'PUI', 'DMST', 'CPS', 'e-CPS', 'CPE'],
      ...[
        'Pro Santé Connect',
        'MSSanté',
        'Espace de confiance',
        'Liste blanche',
        'Opérateur',
        'Annuaire Santé',
      ],
      ...[
        'ANS',
        'HDS',
        'Mon espace santé',
        'SPSTI',
        'IPRP',
        'Mailiz',
        'Liste rouge',
        'XDM',
        'CI-SIS',
        'Mon Sisra',
      ],
    ]) {
      expect(names).toContain(word);
    }
  });

  it('tells each in a few sentences, and each id once', () => {
    for (const { text } of glossary()) expect(text.fr.length).toBeLessThan(330);
    expect(new Set(glossary().map(({ id }) => id)).size).toBe(glossary().length);
  });
});

describe('the lists', () => {
  it.each([
    ['equip', EQUIP_PHASES],
    ['move', MOVE_PHASES],
  ])('%s: every step has a name of its own under which it can be kept', (list, phases) => {
    const ids = phases.flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(learnedSchema.safeParse({ kind: 'step', step: `${list}/${id}`, done: true }).success).toBe(true);
    }
  });

  it('give each health profession its code once', () => {
    const codes = GROUNDS.flatMap(({ occupations }) => occupations.flatMap(({ code }) => code ?? []));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^\d{2}$/);
  });
});
