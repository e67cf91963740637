import type { CueKind } from './lexicon-term';

/** Of whom a sentence speaks. */
export interface Frame {
  /** A person in particular: by name, age or birth, or only hinted at. */
  readonly person: 'named' | 'hinted' | null;
  /** Anybody: a rule, a campaign, « tout salarié », « en cas de ». */
  readonly isImpersonal: boolean;
  /** A thing is the subject: a vehicle, a server, a budget. */
  readonly isThing: boolean;
  /** The lexicon tells words of it from health: a veto, or an ambiguous word among words that make it something else. */
  readonly isToldApart: boolean;
  /** An exception of the organisation stands in it. */
  readonly hasException: boolean;
}

/** What is seen in a sentence, as bits. */
export const NAMED = 1;
export const HINTED = 2;
export const IMPERSONAL = 4;
export const THING = 8;
/** A term that is no ambiguous one stands there. */
export const CLINICAL = 16;
/** A veto, or an ambiguous word that is something else. */
export const TOLD_APART = 32;
/** Words that the organisation takes out of the lexicon. */
export const EXCEPTION = 64;

export const CUE_FLAGS: Readonly<Record<CueKind, number>> = {
  person: NAMED,
  'weak-person': HINTED,
  impersonal: IMPERSONAL,
  thing: THING,
};

const ALL = NAMED | HINTED | IMPERSONAL | THING | TOLD_APART | EXCEPTION;
const FRAMES: readonly Frame[] = Array.from({ length: ALL + 1 }, (_, flags) => ({
  person: (flags & NAMED) !== 0 ? 'named' : (flags & HINTED) !== 0 ? 'hinted' : null,
  isImpersonal: (flags & IMPERSONAL) !== 0,
  isThing: (flags & THING) !== 0,
  isToldApart: (flags & TOLD_APART) !== 0,
  hasException: (flags & EXCEPTION) !== 0,
}));
const NOTHING: Frame = {
  person: null,
  isImpersonal: false,
  isThing: false,
  isToldApart: false,
  hasException: false,
};

/** The frame of a sentence in which this was seen. */
export function frameOf(flags: number): Frame {
  return FRAMES[flags & ALL] ?? NOTHING;
}
