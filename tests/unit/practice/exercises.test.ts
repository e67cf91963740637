import { describe, expect, test } from 'vitest';
import { roomWords } from '../../../entrypoints/practice/exercise-room/words';
import type { Exercise, InBoth } from '../../../entrypoints/practice/exercises/exercise';
import { JEAN_INS } from '../../../entrypoints/practice/exercises/people';
import { EXERCISES, findExercise, nextExercise } from '../../../entrypoints/practice/exercises/registry';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { createDetector } from '../../../utils/health/detect';
import type { Segment } from '../../../utils/health/evidence';
import { NO_OWN_WORDS } from '../../../utils/health/own-words';
import { checkNir } from '../../../utils/identifiers/nir';
import { SITUATIONS } from '../../../utils/learning/situations';
import { sentencesOf } from '../sentences-of';

test('every situation is an exercise, in its order, and after the last comes the first', () => {
  expect(EXERCISES.map(({ id }) => id)).toEqual([...SITUATIONS]);
  expect(nextExercise('ordinary-doctor').id).toBe('mssante-from-ordinary');
  expect(nextExercise('nothing-to-hide').id).toBe('ordinary-doctor');
  expect(findExercise('no-such-situation')).toBeNull();
});

describe.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s', (_, exercise) => {
  test('can be mastered, missed, and nearly mastered', () => {
    const results = new Set(Object.values(exercise.endings).map(({ result }) => result));
    expect([...results].sort()).toEqual(['mastered', 'nearly', 'not-yet']);
  });

  test('leads to lessons that there are', () => {
    const lessons = new Set<string>(BUILT_IN.lessons.map(({ id }) => id));
    const named = Object.values(exercise.endings).map(({ lesson }) => lesson);
    expect(named.filter((lesson) => !lessons.has(lesson))).toEqual([]);
  });

  test('says everything in both languages, and not the same', () => {
    for (const { fr, en } of textsOf(exercise)) {
      expect(fr).toMatch(/\S/);
      expect(en).toMatch(/\S/);
      expect(en).not.toBe(fr);
    }
  });

  test('has French punctuation that does not break, and typographic signs', () => {
    for (const { fr, en } of textsOf(exercise)) {
      expect(fr).not.toMatch(/ [:;?!»]|« |'|\.\.\.|\b(M\.|Dr) /);
      expect(en).not.toMatch(/['"]|\.\.\.| [:;?!]/);
    }
  });

  test('never says that MSSanté is mandatory, nor that a slip is a crime', () => {
    for (const { fr, en } of textsOf(exercise))
      expect(`${fr} ${en}`).not.toMatch(/obligatoire|mandatory|délit|infraction|crime|offence|amende/i);
  });

  test('holds health data from the start only where it is about them', () => {
    const isHarmless = exercise.id === 'nothing-to-hide' || exercise.id === 'outside-from-mssante';
    expect(levelOf(exercise)).toMatch(isHarmless ? /^none$/ : /^(certain|probable)$/);
  });

  test('is about fictitious people', () => {
    const { draft, received = [], people = [] } = exercise;
    const text = JSON.stringify([draft, received, people]);
    for (const [address] of text.matchAll(/[\w.-]+@[\w.-]+/g))
      expect(address).toMatch(
        /\.example$|(exempl|modele|invente|fictif|secretariat@spst).*\.mssante\.fr$|^179039999999924@/,
      );
  });
});

test('what is left for the employer holds no health data in the eyes of the guard, either', () => {
  const employer = findExercise('employer');
  expect(levelOf(employer, (line) => !line.includes('hernie'))).toBe('none');
});

test('the INS is made up, and its key is right', () => {
  expect(checkNir(JEAN_INS.slice(0, 15))).toBe('valid');
});

test('the room speaks both languages, in their punctuation', () => {
  const french = sentencesOf(roomWords('fr'));
  const english = sentencesOf(roomWords('en'));
  expect(english).toHaveLength(french.length);
  for (const sentence of french) expect(sentence).not.toMatch(/ [:;?!»]|« |'|\.\.\./);
  for (const sentence of english) expect(sentence).not.toMatch(/['"]|\.\.\.| [:;?!]/);
});

test('the score counts in words', () => {
  const { score } = roomWords('fr');
  expect([0, 1, 5, 12].map((mastered) => score(mastered, 12))).toEqual([
    'Aucune situation maîtrisée sur 12',
    '1 situation sur 12 maîtrisée',
    '5 situations sur 12 maîtrisées',
    'Les 12 situations sont maîtrisées : bravo !',
  ]);
});

const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);

/** What the guard's detector sees in the message that is ready, or in those of its lines. */
function levelOf(exercise: Exercise | null, isKept: (line: string) => boolean = () => true) {
  if (exercise === null) return null;
  const { draft, received = [] } = exercise;
  const [newest] = received;
  const quoted = draft.quotesReceived && newest ? `Le lundi, ${newest.from} a écrit :\n${newest.text}` : '';
  const segments: Segment[] = [
    { kind: 'subject', text: draft.subject },
    { kind: 'written', text: draft.text.filter(isKept).join('\n') },
    { kind: 'quoted', text: quoted },
    ...(draft.files ?? []).map(({ text }): Segment => ({ kind: 'attachment-text', text })),
  ];
  return scan(segments, []).level;
}

function textsOf({ title, story, goal, hint, endings }: Exercise): readonly InBoth[] {
  return [title, story, goal, hint, ...Object.values(endings).map(({ feedback }) => feedback)];
}
