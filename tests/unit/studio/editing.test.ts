import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { checkCampaign } from '../../../utils/campaign/check-campaign';
import { slug } from '../../../utils/campaign/plan';
import type { Path } from '../../../utils/campaign/remark';
import { textsOf } from '../../../utils/campaign/texts-of';
import { addLesson, copyLesson, takeLesson } from '../../../utils/studio/add-lesson';
import { checkDraft } from '../../../utils/studio/check-draft';
import type { DraftCampaign } from '../../../utils/studio/draft';
import { addLanguage, countTexts, removeLanguage } from '../../../utils/studio/languages';
import { moveItem, removeItem, toggleItem } from '../../../utils/studio/lists';
import { newCampaign } from '../../../utils/studio/new-campaign';
import { linksOf, readingOf } from '../../../utils/studio/reading';
import { followTitle, freeSlug, slugOf } from '../../../utils/studio/slug-of';
import { fieldOf, itemsOf, type Spot } from '../../../utils/studio/spot';

const draft = newCampaign('2026-11-23');

describe('a new campaign', () => {
  test('has nothing to mend, and nothing but its one language to advise', () => {
    const { problems, warnings } = checkCampaign(draft);
    expect(problems).toEqual([]);
    expect(warnings.map(({ place }) => place)).toEqual(['/languages']);
  });

  test('with a lesson nobody has written is told about each field that is missing', () => {
    const { problems } = checkDraft(addLesson(draft, 1));
    const places = problems.map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining(['/lessons/1/body/fr', '/lessons/1/sources/0/url']));
    expect(new Set(places).size).toBe(places.length);
    expect(problems.every(({ place }) => place.startsWith('/lessons/1/'))).toBe(true);
  });
});

describe('lessons', () => {
  test('that are added, taken or copied bear names of their own', () => {
    let many: DraftCampaign = BUILT_IN;
    for (let round = 0; round < 3; round++) {
      many = copyLesson(addLesson(many, 2), 0);
      const [first] = BUILT_IN.lessons;
      if (first) many = takeLesson(many, 1, first);
    }
    const ids = many.lessons.map(({ id }) => id);
    expect(new Set(ids).size).toBe(BUILT_IN.lessons.length + 9);
    for (const id of ids) expect(slug.safeParse(id).success).toBe(true);
  });

  test('come in the languages of the campaign they are taken into', () => {
    const [first] = BUILT_IN.lessons;
    const taken = first && takeLesson(draft, 1, first);
    expect(taken && countTexts(taken, 'en').written).toBe(0);
    expect(taken && checkCampaign(taken).problems).toEqual([]);
  });
});

describe('languages', () => {
  test('are added in their order, and taken away with their texts', () => {
    const french = removeLanguage(BUILT_IN, 'en');
    expect(french.languages).toEqual(['fr']);
    expect(countTexts(french, 'en').written).toBe(0);
    expect(countTexts(french, 'fr')).toEqual({
      written: textsOf(BUILT_IN).length,
      all: textsOf(BUILT_IN).length,
    });
    expect(addLanguage(removeLanguage(BUILT_IN, 'fr'), 'fr').languages).toEqual(['fr', 'en']);
    expect(checkCampaign(french).problems).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['L’employeur, et après ?', 'l-employeur-et-apres'],
    ['Écrire à un(e) salarié·e', 'ecrire-a-un-e-salarie-e'],
    ['Cœur & sœurs', 'coeur-soeurs'],
    ['???', ''],
  ])('are made out of titles: %s', (title, name) => {
    expect(slugOf(title)).toBe(name);
  });

  test('are good names, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        expect(slug.safeParse(freeSlug({ fr: title }, ['lecon'], 'lecon')).success).toBe(true);
      }),
    );
  });

  test('follow the title until somebody chooses another', () => {
    const before = { id: 'ma-campagne', title: { fr: 'Ma campagne' } };
    expect(followTitle(before, { fr: 'Notre campagne' }, [], 'campagne')).toBe('notre-campagne');
    expect(followTitle({ ...before, id: 'hiver' }, { fr: 'Notre campagne' }, [], 'campagne')).toBe('hiver');
  });
});

describe('lists', () => {
  const lists = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 });

  test('moved back are as before, and hold the same items meanwhile', () => {
    fc.assert(
      fc.property(lists, fc.nat(9), fc.nat(9), (list, from, to) => {
        const moved = moveItem(list, from, to);
        expect(moved.toSorted()).toEqual(list.toSorted());
        if (from < list.length && to < list.length) expect(moved[to]).toBe(list[from]);
        expect(moveItem(moved, to, from)).toEqual(list);
      }),
    );
  });

  test('lose one item, and no other', () => {
    expect(removeItem(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
  });

  test('keep what they know not when a box is ticked', () => {
    expect(toggleItem(['other', 'b'], 'a', true, ['a', 'b'])).toEqual(['a', 'b', 'other']);
    expect(toggleItem(['other', 'b'], 'b', false, ['a', 'b'])).toEqual(['other']);
  });
});

describe('a place of the document', () => {
  /** A place that keeps what it is told. */
  function spotOf(first: DraftCampaign): { spot(): Spot<DraftCampaign>; edits: Path[] } {
    let value = first;
    const edits: Path[] = [];
    return {
      edits,
      spot: () => ({
        value,
        path: [],
        edit(change, how) {
          value = change(value);
          edits.push(how?.path ?? []);
        },
      }),
    };
  }

  test('is changed alone, and says where it is', () => {
    const held = spotOf(draft);
    const lesson = itemsOf(fieldOf(held.spot(), 'lessons'))[0];
    if (lesson) fieldOf(fieldOf(lesson, 'title'), 'fr').edit(() => 'Autre');
    expect(held.edits).toEqual([['lessons', 0, 'title', 'fr']]);
    const { lessons, ...rest } = held.spot().value;
    expect(lessons[0]?.title).toEqual({ fr: 'Autre' });
    expect(lessons[0]?.body).toBe(draft.lessons[0]?.body);
    expect({ ...rest, lessons: draft.lessons }).toEqual(draft);
  });

  test('changed twice in a row keeps both changes', () => {
    const held = spotOf(draft);
    const old = fieldOf(held.spot(), 'title');
    fieldOf(old, 'fr').edit((text) => `${text} 1`);
    fieldOf(old, 'fr').edit((text) => `${text} 2`);
    expect(held.spot().value.title.fr).toBe('Ma campagne 1 2');
  });
});

describe('figures', () => {
  test('count words and seconds of each language that is written', () => {
    expect(
      readingOf({ fr: 'Un **court** texte, avec [un lien](https://source.example/).', en: ' ' }),
    ).toEqual([{ lang: 'fr', words: 6, seconds: 2 }]);
  });

  test('name each link once, with all its places', () => {
    const twice = {
      ...draft,
      thanks: { fr: 'Voir [l’annuaire](https://annuaire.sante.fr/).' },
    };
    expect(linksOf(twice)).toEqual([
      { url: 'https://annuaire.sante.fr/', places: ['/lessons/0/sources/0/url', '/thanks/fr'] },
    ]);
  });

  test('are not counted for long in a text of nothing but marks', () => {
    expect(readingOf({ fr: '['.repeat(5_000) })).toEqual([]);
  });
});
