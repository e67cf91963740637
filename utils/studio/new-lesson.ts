import type { LocalText } from '../campaign/plan';
import type { Lesson, Question } from '../campaign/schema';

type Lang = 'fr' | 'en';

/** A text that waits to be written. */
export function emptyText(): LocalText {
  return {};
}

/** A lesson with a place for everything a good one has, and nothing written. */
export function newLesson(id: string): Lesson {
  return {
    id,
    title: {},
    invitations: [{}],
    occasions: ['on-opening'],
    minutes: 1,
    body: {},
    quiz: [newQuestion()],
    sources: [{ label: {}, url: '' }],
  };
}

export function newQuestion(): Question {
  return { question: {}, answers: [newAnswer(true), newAnswer(false)] };
}

export function newAnswer(isRight: boolean): Question['answers'][number] {
  return { text: {}, isRight, explanation: {} };
}

/** A copy of a text under which both can be told apart. */
export function markCopy(text: LocalText, mark: Readonly<Record<Lang, string>>): LocalText {
  const copy: LocalText = { ...text };
  for (const lang of ['fr', 'en'] as const) if (copy[lang]) copy[lang] = `${copy[lang]} ${mark[lang]}`;
  return copy;
}
