import { expect, test } from 'vitest';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { textsOf } from '../../../utils/campaign/texts-of';
import { comparePlaces } from '../../../utils/studio/compare-places';
import { fieldId, fieldsOfPlace, partOfPlace, pathOfPlace } from '../../../utils/studio/field-of-place';

test('a place leads to its own field first, then to those around it', () => {
  expect(fieldsOfPlace('/lessons/2/quiz/0/answers/1/text/en')).toEqual([
    'at.lessons.2.quiz.0.answers.1.text.en',
    'at.lessons.2.quiz.0.answers.1.text',
    'at.lessons.2.quiz.0.answers.1',
    'at.lessons.2.quiz.0.answers',
    'at.lessons.2.quiz.0',
    'at.lessons.2.quiz',
    'at.lessons.2',
    'at.lessons',
  ]);
});

test('every text of a campaign has a field of its own', () => {
  const ids = textsOf(BUILT_IN).map(({ path }) => fieldId(path));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { path } of textsOf(BUILT_IN)) {
    const place = path.map((key) => `/${String(key)}`).join('');
    expect(fieldsOfPlace(place)[0]).toBe(fieldId(path));
  }
});

test('signs of a pointer are read as it wants (RFC 6901)', () => {
  expect(pathOfPlace('/a~1b/m~0n')).toEqual(['a/b', 'm~n']);
  expect(pathOfPlace('')).toEqual([]);
});

test('places are sorted as the editor has them', () => {
  const sorted = [
    '',
    '/title/fr',
    '/period/to',
    '/thanks/fr',
    '/lessons/2/title/fr',
    '/lessons/2/title/en',
    '/lessons/2/quiz/0/question/fr',
    '/lessons/2/quiz/0/answers/1/text/fr',
    '/lessons/2/sources/0/url',
    '/lessons/10/title/fr',
  ];
  expect(sorted.toReversed().toSorted(comparePlaces)).toEqual(sorted);
});

test('a place lies in a lesson, or in the campaign’s own facts', () => {
  expect(partOfPlace('/lessons/11/title/fr')).toBe(11);
  for (const place of ['', '/thanks/fr', '/lessons', '/lessons/x'])
    expect(partOfPlace(place)).toBe('campaign');
});
