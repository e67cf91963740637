import { type Dice, diceOf } from '../fictitious/random';
import {
  type Corpora,
  type CorpusText,
  listCaseSentences,
  type Part,
  readCorpora,
  readOwnSentences,
} from './corpus';
import { mistype } from './mistype';

/** A text to learn from. */
export interface Lesson {
  readonly text: string;
  readonly isHealth: boolean;
  /** How much it counts beside the others. */
  readonly weight: number;
  /** Texts of one origin are one document: what stands in a single one is not learnt. */
  readonly origin: string;
}

/**
 * Case reports are many and of one kind, the project's own sentences few and of the kind that matters. Sentences of a
 * health topic are not learnt: they tell of nobody, and without them fewer laws and leaflets are taken for cases.
 */
const WEIGHTS = {
  cases: 1,
  ordinary: 2.5,
  homographs: 3,
  emails: 3,
  impersonal: 1,
  own: 1.5,
} as const;
/** How much the changed copy of a text counts beside it. */
const COPY = 0.5;
const SHORT = 8;

/**
 * The texts of some parts of a corpora folder and of the project's own sentences, and a changed copy of each. Texts
 * that were published without a licence are not learnt from.
 */
export function listLessons(folder: string, parts: readonly Part[]): Lesson[] {
  const corpora = joinCorpora(parts.map((part) => readCorpora(folder, part)));
  const own = parts.map(readOwnSentences);
  const toTexts = (side: string, lines: readonly string[]): CorpusText[] =>
    lines.map((text, index) => ({ text, origin: `own ${side} ${index}`, licence: 'EUPL-1.2' }));
  const lessons = [
    ...teach(listCaseSentences(corpora.cases), true, WEIGHTS.cases),
    ...teach(
      toTexts(
        'health',
        own.flatMap(({ health }) => health),
      ),
      true,
      WEIGHTS.own,
    ),
    ...teach(
      toTexts(
        'ordinary',
        own.flatMap(({ ordinary }) => ordinary),
      ),
      false,
      WEIGHTS.own,
    ),
    ...teach(corpora.ordinary, false, WEIGHTS.ordinary),
    ...teach(corpora.homographs, false, WEIGHTS.homographs),
    ...teach(corpora.emails, false, WEIGHTS.emails),
    ...teach(corpora.impersonal, false, WEIGHTS.impersonal),
  ];
  const dice = diceOf(lessons.length);
  return lessons.flatMap((lesson) => [
    lesson,
    { ...lesson, text: changeText(lesson.text, dice), weight: lesson.weight * COPY },
  ]);
}

function joinCorpora(all: readonly Corpora[]): Corpora {
  const join = (kind: keyof Corpora): CorpusText[] => all.flatMap((one) => one[kind]);
  return {
    cases: join('cases'),
    topics: join('topics'),
    homographs: join('homographs'),
    ordinary: join('ordinary'),
    emails: join('emails'),
    impersonal: join('impersonal'),
  };
}

function teach(texts: readonly CorpusText[], isHealth: boolean, weight: number): Lesson[] {
  return texts
    .filter(({ licence }) => licence !== '')
    .map(({ text, origin }) => ({ text, isHealth, weight, origin }));
}

/** As people write: half a sentence, or one with mistakes. */
function changeText(text: string, dice: Dice): string {
  const words = text.split(/\s+/);
  if (words.length < SHORT || dice.chance(50)) return mistype(text, dice);
  const from = dice.int(words.length / 2);
  return words.slice(from, from + Math.ceil(words.length / 2)).join(' ');
}
