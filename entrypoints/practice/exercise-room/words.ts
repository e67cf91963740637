import type { Result } from '../exercises/exercise';
import type { Language } from '../language';
import { ROOM_ENGLISH } from './words-en';
import { ROOM_FRENCH } from './words-fr';

/** Every word of the exercises' room, in one language. Situations bring their own. */
export interface RoomWords {
  readonly title: string;
  readonly intro: string;
  readonly allSituations: string;
  readonly numberOf: (number: number, all: number) => string;
  readonly goal: string;
  readonly hint: string;
  readonly restart: string;
  readonly next: string;
  readonly score: (mastered: number, all: number) => string;
  readonly mastered: string;
  readonly tried: string;
  readonly result: Readonly<Record<Result, string>>;
  readonly lesson: string;
  readonly notKept: string;
  readonly freePractice: string;
}

const WORDS: Readonly<Record<Language, RoomWords>> = { fr: ROOM_FRENCH, en: ROOM_ENGLISH };

export function roomWords(language: Language): RoomWords {
  return WORDS[language];
}
