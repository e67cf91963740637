import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { checkCampaign } from '../../../utils/campaign/check-campaign';
import { toDocument } from '../../../utils/studio/draft';
import { newCampaign } from '../../../utils/studio/new-campaign';
import { readDraft } from '../../../utils/studio/read-draft';

describe('a campaign that is read into a draft', () => {
  test.each([
    ['the built-in one', BUILT_IN],
    ['a new one', newCampaign('2026-11-23')],
  ])('comes out of it as it was: %s', (_, campaign) => {
    expect(readDraft(campaign)).toEqual({ draft: campaign, unplaced: [] });
    expect(checkCampaign(toDocument(campaign)).campaign).toEqual(campaign);
  });

  test('may be far from one: what is missing is empty, a plain text is French, a number in quotes is a number', () => {
    const read = readDraft({ title: 'Bonjour', daysBetween: '3', lessons: [{ title: { en: 'Hello' } }] });
    expect(read?.unplaced).toEqual([]);
    expect(read?.draft).toMatchObject({
      title: { fr: 'Bonjour' },
      languages: ['fr'],
      daysBetween: 3,
      period: { from: '', to: null },
      lessons: [{ id: '', title: { en: 'Hello' }, quiz: [], sources: [], minutes: 0 }],
    });
  });

  test('keeps what has no place, with the place it had', () => {
    const read = readDraft({
      lessons: [{ colour: 'red', occasions: ['monthly', 'weekly'], quiz: [7] }, 'a lesson'],
      'a/b': { c: [1] },
    });
    expect(read?.draft.lessons).toHaveLength(1);
    expect(read?.draft.lessons[0]?.occasions).toEqual(['weekly']);
    expect(read?.unplaced.map(({ place, json }) => [place, JSON.parse(json)])).toEqual([
      ['/lessons/0/occasions/0', 'monthly'],
      ['/lessons/0/quiz/0', 7],
      ['/lessons/0/colour', 'red'],
      ['/lessons/1', 'a lesson'],
      ['/a~1b', { c: [1] }],
    ]);
  });

  test('is no text, list or number', () => {
    for (const value of [null, 'campaign', 3, [BUILT_IN], undefined]) expect(readDraft(value)).toBeNull();
  });
});

/** Documents that have some of the fields of a campaign, with anything in them. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ minLength: 6 }),
    fc.constantFrom('all', 'weekly', 'fr'),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'title',
        'fr',
        'en',
        'lessons',
        'quiz',
        'answers',
        'text',
        'picture',
        'source',
        'data',
        'alt',
        'x',
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;

/** Texts of a value that somebody may have written. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('no text of a document is ever lost: it is in the draft, or put aside', () => {
  fc.assert(
    fc.property(
      fc.record({
        title: anything,
        lessons: fc.array(anything, { maxLength: 3 }),
        thanks: anything,
        x: anything,
      }),
      (document) => {
        const read = readDraft(document);
        const kept = new Set([
          ...textsIn(read?.draft),
          ...(read?.unplaced.flatMap(({ json }) => textsIn(JSON.parse(json))) ?? []),
        ]);
        for (const text of textsIn(document)) expect(kept).toContain(text);
      },
    ),
    { numRuns: 500 },
  );
});

test('a document that is nested without end is read, or put aside, and nothing breaks', () => {
  let deep: unknown = 'end';
  for (let depth = 0; depth < 50_000; depth++) deep = [deep];
  const read = readDraft({ lessons: [{ title: deep }], x: deep });
  expect(read?.unplaced.map(({ place }) => place)).toEqual(['/lessons/0/title', '/x']);
});
