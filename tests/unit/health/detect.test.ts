import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import { createDetector } from '../../../utils/health/detect';
import type { HealthLevel, Segment } from '../../../utils/health/evidence';
import { NO_OWN_WORDS } from '../../../utils/health/own-words';
import { SHORT_HEALTH_MAILS } from './mails/short-health';
import type { Expected, ShortMail } from './mails/short-mail';
import { SHORT_FITNESS_MAILS, SHORT_ORDINARY_MAILS } from './mails/short-ordinary';

const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);

function scanWritten(text: string) {
  return scan([{ kind: 'written', text }]);
}

function listSegments(mail: ShortMail): Segment[] {
  const names = (mail.files ?? []).map((text): Segment => ({ kind: 'attachment-name', text }));
  return [
    { kind: 'subject', text: mail.subject ?? '' },
    { kind: 'written', text: mail.text },
    { kind: 'quoted', text: mail.quoted ?? '' },
    { kind: 'signature', text: mail.signature ?? '' },
    ...names,
  ];
}

const ACCEPTED: Readonly<Record<Expected, readonly HealthLevel[]>> = {
  none: ['none'],
  possible: ['possible'],
  probable: ['probable'],
  certain: ['certain'],
  'at most possible': ['none', 'possible'],
  'at least probable': ['probable', 'certain'],
};

describe.each([
  ['mails that hold health data', SHORT_HEALTH_MAILS],
  ['conclusions for an employer', SHORT_FITNESS_MAILS],
  ['ordinary mails', SHORT_ORDINARY_MAILS],
])('%s', (_kind, mails) => {
  it.each(mails.map((mail) => [mail.expected, mail.subject ?? mail.text, mail] as const))(
    '%s: %s',
    (expected, _text, mail) => {
      expect(ACCEPTED[expected]).toContain(scan(listSegments(mail)).level);
    },
  );
});

describe('createDetector', () => {
  it('decodes its data at the first scan, not before', () => {
    const cut = createDetector('')(NO_OWN_WORDS);
    expect(() => cut([{ kind: 'written', text: 'Bonjour' }])).toThrow(/data/);
  });
});

describe('what the sentence changes', () => {
  function scoreOf(text: string, word: string): number {
    return scanWritten(text).evidence.find((found) => found.text === word)?.weight ?? 0;
  }

  it('counts a term more where a person is named', () => {
    expect(scoreOf('M. Exemple a un asthme.', 'asthme')).toBeGreaterThan(scoreOf('Un asthme.', 'asthme'));
  });

  it('counts it less where nobody in particular is meant', () => {
    expect(scoreOf('En cas d’asthme, prévenez le service.', 'asthme')).toBeLessThan(
      scoreOf('Un asthme.', 'asthme'),
    );
  });

  it('lets a thing as subject silence examination words', () => {
    expect(scanWritten('Le véhicule présente une lésion et une douleur au thorax.').level).toBe('none');
  });

  it.each([
    ['VIH négatif chez M. Exemple.', 'M. Exemple est VIH positif.'],
    ['Pas de diabète chez Mme Fictive.', 'Diabète chez Mme Fictive.'],
  ])('is not silenced by a negation: %s', (negative, positive) => {
    expect(scanWritten(negative).level).toBe(scanWritten(positive).level);
  });

  it('says a fact once, however often it is written', () => {
    const once = scanWritten('Toux.');
    const often = scanWritten('Toux. '.repeat(40));
    expect(often.level).toBe(once.level);
  });
});

describe('where the words stand', () => {
  const diagnosis = 'M. Exemple, 45 ans, présente un lymphome.';

  it('counts quoted words almost as written ones', () => {
    expect(scan([{ kind: 'quoted', text: diagnosis }]).level).toBe('probable');
    expect(scanWritten(diagnosis).level).toBe('certain');
  });

  it('never raises a level for a signature alone', () => {
    expect(scan([{ kind: 'signature', text: `${diagnosis} Cancer, diabète, chimiothérapie.` }]).level).toBe(
      'none',
    );
  });

  it('knows words of file names that say nothing in a text', () => {
    expect(scan([{ kind: 'attachment-name', text: 'echo_EXEMPLE.pdf' }]).level).toBe('probable');
    expect(scanWritten('Je n’ai pas eu d’echo de ce pdf.').level).toBe('none');
  });
});

describe('words with two meanings', () => {
  it.each([
    ['SEP', 'M. Exemple a une SEP.', 'Réunion le 12 sep.'],
    ['opéré', 'M. Exemple a été opéré.', 'Le changement opère dès lundi.'],
    ['enceinte', 'Mme Fictive est enceinte.', 'Elle attend devant l’enceinte.'],
    ['fracture', 'Fracture de la cheville pour M. Exemple.', 'M. Exemple réduit la fracture numérique.'],
    ['traitement', 'Le traitement médical de M. Exemple.', 'Le traitement de la demande de M. Exemple.'],
    ['TA', 'TA 16/9 pour M. Exemple.', 'TA fille, M. Exemple ?'],
  ])('tells %s from its double', (_word, health, other) => {
    expect(scanWritten(health).evidence).not.toEqual([]);
    expect(scanWritten(other).level).toBe('none');
  });
});

describe('evidence', () => {
  const word = fc.constantFrom(
    'plombémie',
    'œdème',
    'VIH',
    'épilepsie',
    'hépatite',
    'IRM',
    'Doliprane',
    'syndrome dépressif',
  );
  const noise = fc.constantFrom('\u00ad', '\u200b', '');
  const filler = fc.stringMatching(/^[ A-Za-zéà’.,\n]{0,30}$/);

  it('lies in the text, and its words alone are evidence again', () => {
    fc.assert(
      fc.property(filler, word, noise, filler, fc.boolean(), (before, term, inside, after, isApart) => {
        const spoilt = term.slice(0, 2) + inside + term.slice(2);
        const text = `${before} ${isApart ? spoilt.normalize('NFD') : spoilt} ${after}`;
        const { evidence } = scanWritten(text);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { kind, start, end, text: found } of evidence) {
          expect(found).toBe(text.slice(start, end));
          if (kind === 'model') continue;
          expect(scanWritten(`M. Exemple : cancer, ${found}.`).evidence.map((e) => e.text)).toContain(found);
        }
      }),
    );
  });

  const segment = fc.record({
    kind: fc.constantFrom('subject', 'written', 'quoted', 'signature', 'attachment-name'),
    text: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...SHORT_HEALTH_MAILS.map((mail) => mail.text)),
    ),
  }) satisfies fc.Arbitrary<Segment>;

  it('never throws, is sorted, and does not hang on the order of the segments', () => {
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), (segments) => {
        const result = scan(segments);
        expect(scan([...segments].reverse())).toEqual(result);
        const weights = result.evidence.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
      }),
    );
  });
});
