import type { Recipient } from '../mail/draft';
import type { Facts } from './facts';
import type { ActionId, RuleId, VerdictLevel } from './verdict';

/**
 * What a person reads about a finding. `title` stands alone in the bar. `{name}` is filled from
 * `Finding.values`; where several recipients may be meant, the sentence agrees with any number.
 */
export interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly todo: string;
}

/** What a rule found: the recipients it speaks of and the values of its placeholders. */
export interface Remark {
  readonly about: readonly Recipient[];
  /** Lists are joined by `\n`. */
  readonly values: Readonly<Record<string, string>>;
}

/** One rule. Pure: the same facts give the same remark. */
export interface Rule {
  /** Equals the file name. */
  readonly id: RuleId;
  readonly defaultLevel: VerdictLevel;
  /** It says that something could not be checked: with `failClosed` the message is held. */
  readonly isAboutUnknown?: true;
  /** Safe actions, the best one first. */
  readonly actions: readonly ActionId[];
  /** In French, the source; English stands in `rules-in-english.ts`. */
  readonly words: RuleWords;
  find(facts: Facts): Remark | null;
}
