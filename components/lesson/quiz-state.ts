import type { Question } from '../../utils/campaign/schema';

/** Where a person stands in a quiz. */
export interface QuizState {
  /** Index of the question; the number of questions once the quiz has ended. */
  readonly at: number;
  /** Index of the answer that was given to it; null: none yet. */
  readonly given: number | null;
  /** Of each question that was answered: whether the first answer to it was right. */
  readonly firstRight: readonly boolean[];
}

/** What the end of a quiz is told as. */
export interface Score {
  /** Questions that were answered rightly at the first try. */
  readonly right: number;
  readonly of: number;
}

export const QUIZ_START: QuizState = { at: 0, given: null, firstRight: [] };

/** Answers the question that stands. Another answer after `tryAgain` is for learning: the first one counts. */
export function giveAnswer(state: QuizState, quiz: readonly Question[], given: number): QuizState {
  const isRight = quiz[state.at]?.answers[given]?.isRight ?? false;
  const isFirst = state.firstRight.length === state.at;
  return { ...state, given, firstRight: isFirst ? [...state.firstRight, isRight] : state.firstRight };
}

/** Asks the same question once more. */
export function tryAgain(state: QuizState): QuizState {
  return { ...state, given: null };
}

/** Goes to the next question, or ends. */
export function goOn(state: QuizState): QuizState {
  return { ...state, at: state.at + 1, given: null };
}

export function scoreOf({ firstRight }: QuizState): Score {
  return { right: firstRight.filter(Boolean).length, of: firstRight.length };
}
