import type { Mailbox } from '../../../utils/directory/mailbox';
import type { SituationId } from '../../../utils/learning/situations';
import type { Language } from '../language';
import type { Sample } from '../sample-messages';
import type { Outcome } from './outcome';

/** A text in both languages of the page; a `LocalText` that lacks nothing. */
export type InBoth = Readonly<Record<Language, string>>;

/** Lessons of the campaign that comes with the extension. */
export type LessonId =
  | 'recognise-address'
  | 'health-data'
  | 'kinds-of-mailbox'
  | 'two-networks'
  | 'find-address'
  | 'write-to-worker'
  | 'employer'
  | 'attachments';

/**
 * `mastered`: the goal is reached and nothing was given away. `nearly`: nothing was given away, but the message does not
 * arrive or says too little. `not-yet`: somebody could read what was not theirs to read.
 */
export type Result = 'mastered' | 'nearly' | 'not-yet';

/** What is said about an ending: what happened, why that matters, and the good way. */
export interface Judged {
  readonly result: Result;
  readonly feedback: InBoth;
  /** The lesson that says more. */
  readonly lesson: LessonId;
}

/** An ending without a lesson of its own takes that of its exercise. */
export type Ending = Omit<Judged, 'lesson'> & { readonly lesson?: LessonId };

/** A file that the page attaches as if somebody had chosen it. Made in memory, read by the guard like any other. */
export interface ExerciseFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The message that is ready to be sent. Recipients are `Name <address>`. */
export interface Draft {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  /** Lines of the text, above the signature. */
  readonly text: readonly string[];
  /** Quotes the newest received message below the text. */
  readonly quotesReceived?: boolean;
  readonly files?: readonly ExerciseFile[];
}

/** One situation as it is written down; `Name` names its endings. Everybody in it is made up. */
export interface ExerciseParts<Name extends string> {
  readonly id: SituationId;
  readonly title: InBoth;
  /** Two or three sentences. */
  readonly story: InBoth;
  /** What is to be done, in the imperative. */
  readonly goal: InBoth;
  readonly hint: InBoth;
  readonly lesson: LessonId;
  /** Newest first. */
  readonly received?: readonly Sample[];
  readonly draft: Draft;
  /** People that the directory of the practice webmail knows in this situation only. */
  readonly people?: readonly Mailbox[];
  readonly endings: Readonly<Record<Name, Ending>>;
  /** Which ending this is. Pure. */
  nameEnding(outcome: Outcome): Name;
}

/** One situation as the page plays it. */
export interface Exercise extends Omit<ExerciseParts<string>, 'endings' | 'nameEnding'> {
  /** Every ending there is, by its name. */
  readonly endings: Readonly<Record<string, Judged>>;
  /** The name of the ending that this is. */
  nameEnding(outcome: Outcome): string;
  judge(outcome: Outcome): Judged;
}

export function defineExercise<Name extends string>(parts: ExerciseParts<Name>): Exercise {
  const complete = (ending: Ending): Judged => ({ lesson: parts.lesson, ...ending });
  const endings = Object.entries<Ending>(parts.endings).map(([name, ending]) => [name, complete(ending)]);
  return {
    ...parts,
    endings: Object.fromEntries(endings),
    judge: (outcome) => complete(parts.endings[parts.nameEnding(outcome)]),
  };
}
