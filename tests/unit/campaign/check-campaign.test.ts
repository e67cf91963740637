import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCampaign } from '../../../utils/campaign/check-campaign';
import { buildCampaign, buildLesson } from './build-campaign';

/** What the campaign is refused for, in French. */
function problemsOf(document: unknown): string[] {
  return checkCampaign(document).problems.map(({ message }) => message.fr.replaceAll('\u00a0', ' '));
}

function warningsOf(document: unknown): string[] {
  return checkCampaign(document).warnings.map(({ message }) => message.fr.replaceAll('\u00a0', ' '));
}

/** A valid campaign whose first lesson is changed, as JSON would bring it. */
function withLesson(changes: Record<string, unknown>): unknown {
  return { ...buildCampaign(), lessons: [{ ...buildLesson('une'), ...changes }] };
}

describe('a campaign', () => {
  it('that breaks no rule is taken, and nothing is said', () => {
    const campaign = buildCampaign();
    expect(checkCampaign(campaign)).toEqual({ campaign, problems: [], warnings: [] });
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a number', 3],
    ['another document', { format: 'something-else' }],
  ])('that is %s is told to be none, in one sentence', (_, document) => {
    expect(problemsOf(document)).toEqual([
      'Ce document n’est pas une campagne : son champ « format » n’est pas « pli-sur-campaign ».',
    ]);
  });

  it('of a later version is told so, and nothing else of it', () => {
    expect(problemsOf({ format: 'pli-sur-campaign', version: 2 })).toEqual([
      'Cette campagne est d’une autre version du format que la version 1.',
    ]);
  });

  it('never makes the check throw, whatever is put where', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(buildCampaign())), fc.anything(), (place, value) => {
        const document: unknown = structuredClone(buildCampaign());
        put(document, place, value);
        const { campaign, problems } = checkCampaign(document);
        expect(campaign === null).toBe(problems.length > 0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a rule that is broken is told with its place in words', () => {
  it.each<[string, unknown, string, string]>([
    [
      'a text that is missing in one language',
      withLesson({
        quiz: [
          {
            question: { fr: 'Q', en: 'Q' },
            answers: [answer(true), { ...answer(false), text: { fr: 'a' } }],
          },
        ],
      }),
      '/lessons/0/quiz/0/answers/1/text/en',
      'Leçon 1, question 1, réponse 2, texte, en anglais : ce texte manque.',
    ],
    [
      'no right answer',
      withLesson({ quiz: [{ question: { fr: 'Q', en: 'Q' }, answers: [answer(false), answer(false)] }] }),
      '/lessons/0/quiz/0',
      'Leçon 1, question 1 : aucune réponse n’est juste ; il en faut une au moins.',
    ],
    [
      'two lessons of one name',
      buildCampaign({ lessons: [buildLesson('une'), buildLesson('deux'), buildLesson('une')] }),
      '/lessons/2/id',
      'Leçon 3, identifiant : « une » est déjà le nom de la leçon 1.',
    ],
    [
      'a period that ends before it begins',
      buildCampaign({ period: { from: '2026-05-01', to: '2026-04-30' } }),
      '/period',
      'Période : elle finit (2026-04-30) avant de commencer (2026-05-01).',
    ],
    [
      'a day that the calendar has not',
      buildCampaign({ period: { from: '2026-02-30', to: null } }),
      '/period/from',
      'Période, premier jour : le 2026-02-30 n’existe pas au calendrier.',
    ],
    [
      'an exercise that is not there',
      withLesson({ exercise: 'unknown' }),
      '/lessons/0/exercise',
      'Leçon 1, exercice : il n’y a pas d’exercice « unknown » ; choisissez parmi',
    ],
    [
      'a picture that is not there',
      withLesson({ picture: { source: { bundled: 'unknown' }, alt: { fr: 'a', en: 'a' } } }),
      '/lessons/0/picture',
      'Leçon 1, image : l’extension n’a pas d’image « unknown ».',
    ],
    [
      'a field of the wrong kind',
      withLesson({ minutes: 'one' }),
      '/lessons/0/minutes',
      'Leçon 1, durée : il manque un nombre entier.',
    ],
    [
      'an occasion of another name',
      withLesson({ occasions: ['on-opening', 'always'] }),
      '/lessons/0/occasions/1',
      'Leçon 1, occasion 2 : choisissez parmi first-day, after-held, weekly, on-opening.',
    ],
    [
      'a title without end',
      withLesson({ title: { fr: 'x'.repeat(121), en: 'x' } }),
      '/lessons/0/title/fr',
      'Leçon 1, titre, en français : trop long : 120 caractères au plus.',
    ],
  ])('%s', (_, document, place, sentence) => {
    const { campaign, problems } = checkCampaign(document);
    expect(campaign).toBeNull();
    expect(problems.map((remark) => remark.place)).toEqual([place]);
    expect(problemsOf(document)[0]).toContain(sentence);
    expect(problems[0]?.message.en).not.toBe('');
    expect(problems[0]?.message.fr).not.toMatch(/'|« | [:;?!»]/);
  });
});

describe('what could harm is refused with one sentence', () => {
  const long = 'x'.repeat(10_000_000);
  let deep: unknown = 'x';
  for (let level = 0; level < 100_000; level++) deep = [deep];

  it.each<[string, unknown, RegExp]>([
    ['ten megabytes', withLesson({ body: { fr: long, en: long } }), /trop long/],
    ['a hundred thousand levels', withLesson({ body: deep }), /trop imbriqué/],
    [
      'a thousand lessons',
      buildCampaign({ lessons: Array.from({ length: 1_000 }, () => buildLesson('une')) }),
      /au plus 60 leçons/,
    ],
    ['a million values', withLesson({ rules: Array.from({ length: 1_000_000 }, () => 'a') }), /trop long/],
    [
      'a key of prototypes',
      JSON.parse(JSON.stringify(buildCampaign()).replace('"id"', '"__proto__":{"a":1},"id"')),
      /__proto__/,
    ],
    ['a constructor', withLesson({ constructor: { prototype: {} } }), /constructor/],
    [
      'a character of writing direction',
      withLesson({ title: { fr: 'a\u202eb', en: 'a' } }),
      /titre, en français : il y a là un caractère invisible/,
    ],
    ['a control character', withLesson({ title: { fr: 'a\u0007b', en: 'a' } }), /caractère invisible/],
    ['half a character', withLesson({ title: { fr: 'a\ud800b', en: 'a' } }), /caractère invisible/],
    [
      'a script as source',
      withLesson({ sources: [{ label: { fr: 'a', en: 'a' }, url: 'javascript:alert(1)' }] }),
      /source 1, adresse : l’adresse doit commencer par https/,
    ],
    [
      'a script as link',
      withLesson({ body: { fr: '[a](javascript:alert(1))', en: 'a' } }),
      /un lien porte toute son adresse/,
    ],
    [
      'an address with a name',
      withLesson({ body: { fr: '[a](https://esante.gouv.fr@evil.example/)', en: 'a' } }),
      /ni nom ni mot de passe/,
    ],
    ['mark-up', withLesson({ body: { fr: '<img src=x onerror=alert(1)>', en: 'a' } }), /HTML/],
    ['mark-up in a sentence', withLesson({ body: { fr: 'a <b>c', en: 'a' } }), /HTML/],
    [
      'a picture from elsewhere',
      withLesson({ body: { fr: '![a](https://evil.example/a.png)', en: 'a' } }),
      /image ne se met pas/,
    ],
    [
      'an attached SVG',
      withLesson({
        picture: { source: { data: 'data:image/svg+xml;base64,AAAA' }, alt: { fr: 'a', en: 'a' } },
      }),
      /PNG, un JPEG ou un WebP/,
    ],
    ['quotations without end', withLesson({ body: { fr: '>'.repeat(6_000), en: 'a' } }), /trop imbriqués/],
    ['lists without end', withLesson({ body: { fr: '1) '.repeat(2_000), en: 'a' } }), /trop imbriqués/],
    ['marks without end', withLesson({ body: { fr: '*_'.repeat(3_000), en: 'a' } }), /trop de signes/],
  ])('%s', (_, document, sentence) => {
    expect(problemsOf(document)).toEqual([expect.stringMatching(sentence)]);
    for (const { message } of checkCampaign(document).problems)
      expect(message.fr).not.toMatch(/'|« | [:;?!»]/);
  });

  it('sixty lessons that are wrong everywhere get no more than fifty remarks', () => {
    const lessons = Array.from({ length: 60 }, () => ({ body: { fr: '<b>' } }));
    expect(problemsOf({ ...buildCampaign(), lessons })).toHaveLength(50);
  });
});

describe('what could be better is said, and the campaign taken', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'mot.').join(' ');
  it.each<[string, unknown, string]>([
    [
      'more than a minute to read',
      withLesson({ body: { fr: words(300), en: words(200) } }),
      'Leçon 1, texte, en français : 300 mots, soit 1,5 minute de lecture',
    ],
    ['no source', withLesson({ sources: [] }), 'Leçon 1 : elle ne cite aucune source.'],
    [
      'explanations that are alike',
      withLesson({
        quiz: [
          { question: { fr: 'Q', en: 'Q' }, answers: [answer(true), { ...answer(true), isRight: false }] },
        ],
      }),
      'Leçon 1, question 1 : deux réponses ont la même explication',
    ],
    ['one language only', buildCampaign({ languages: ['fr'] }), 'Langue : la campagne n’a pas d’anglais'],
    [
      'an unprotected address',
      withLesson({ body: { fr: 'Voir http://source.example', en: 'a' } }),
      'une adresse en http://',
    ],
    [
      'a look-alike',
      withLesson({ body: { fr: '[ici](https://medecin-mssante.example/)', en: 'a' } }),
      'l’adresse medecin-mssante.example peut être prise pour une autre',
    ],
    [
      'a link that shows another address',
      withLesson({ body: { fr: '[esante.gouv.fr](https://other.example/)', en: 'a' } }),
      'le lien montre esante.gouv.fr et mène à other.example',
    ],
    [
      'a sentence without end',
      withLesson({ body: { fr: 'mot '.repeat(36), en: 'a' } }),
      'une phrase a 36 mots',
    ],
    ['a misspelt field', withLesson({ rule: ['look-alike'] }), 'Leçon 1 : le champ « rule » n’existe pas'],
    [
      'a lesson after the end of the period',
      buildCampaign({ period: { from: '2026-01-01', to: '2026-01-06' } }),
      'Leçon 3 : elle viendrait au plus tôt le jour 7 de la campagne, qui n’en dure que 6',
    ],
    [
      'a first day that is taken',
      buildCampaign({ lessons: [buildLesson('une'), buildLesson('deux', { occasions: ['first-day'] })] }),
      'Leçon 2 : elle n’est prévue que pour le premier jour',
    ],
  ])('%s', (_, document, sentence) => {
    expect(checkCampaign(document).problems).toEqual([]);
    const warnings = warningsOf(document);
    expect(warnings).toHaveLength(1);
    for (const { message } of checkCampaign(document).warnings)
      expect(message.fr).not.toMatch(/'|« | [:;?!»]/);
    expect(warnings[0]).toContain(sentence);
  });
});

function answer(isRight: boolean) {
  return {
    text: { fr: 'a', en: 'a' },
    isRight,
    explanation: { fr: `pourquoi ${isRight}`, en: `why ${isRight}` },
  };
}

type Place = readonly (string | number)[];

function placesOf(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [
    ...(path.length > 0 ? [path] : []),
    ...entries.flatMap(([key, child]) => placesOf(child, [...path, key])),
  ];
}

function put(document: unknown, place: Place, value: unknown): void {
  let at = document;
  for (const key of place.slice(0, -1)) at = Reflect.get(Object(at), key);
  Reflect.set(Object(at), place.at(-1) ?? '', value);
}
