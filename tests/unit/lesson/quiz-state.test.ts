import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  giveAnswer,
  goOn,
  QUIZ_START,
  type QuizState,
  scoreOf,
  tryAgain,
} from '../../../components/lesson/quiz-state';
import { ADDRESS } from './trial-campaign';

const { quiz } = ADDRESS;
/** The first answer to the first question is right, the second to the second. */
const answer = (state: QuizState, given: number) => giveAnswer(state, quiz, given);

describe('a quiz', () => {
  test('asks one question at a time, and keeps to it until the person goes on', () => {
    const answered = answer(QUIZ_START, 0);
    expect(answered).toMatchObject({ at: 0, given: 0 });
    expect(goOn(answered)).toMatchObject({ at: 1, given: null });
  });

  test('counts what was right at the first try', () => {
    const end = goOn(answer(goOn(answer(QUIZ_START, 0)), 0));
    expect(end.at).toBe(quiz.length);
    expect(scoreOf(end)).toEqual({ right: 1, of: 2 });
  });

  test('lets a question be tried again, which neither adds to the score nor takes from it', () => {
    const wrongThenRight = answer(tryAgain(answer(QUIZ_START, 1)), 0);
    expect(wrongThenRight).toMatchObject({ at: 0, given: 0, firstRight: [false] });
    const rightThenWrong = answer(tryAgain(answer(QUIZ_START, 0)), 1);
    expect(scoreOf(rightThenWrong)).toEqual({ right: 1, of: 1 });
  });

  test('an answer that the question does not have is not right', () => {
    expect(scoreOf(answer(QUIZ_START, 7))).toEqual({ right: 0, of: 1 });
  });

  test('however often answers are tried again, the end counts each question once', () => {
    const tries = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(tries, { minLength: 2, maxLength: 2 }), (questions) => {
        let state = QUIZ_START;
        for (const given of questions) {
          for (const one of given) state = answer(tryAgain(state), one);
          state = goOn(state);
        }
        const right = questions.filter(([first], at) => quiz[at]?.answers[first ?? -1]?.isRight).length;
        expect(scoreOf(state)).toEqual({ right, of: quiz.length });
      }),
    );
  });
});
