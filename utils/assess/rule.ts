import type { Recipient } from '../mail/draft';
import type { Facts } from './facts';
import type { ActionId, RuleId, VerdictLevel } from './verdict';

export type Lang = 'fr' | 'en';

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
  /** The law, reference document or fact that the rule rests on, in one line. */
  readonly source: string;
  /** Safe actions, the best one first. */
  readonly actions: readonly ActionId[];
  readonly words: Readonly<Record<Lang, RuleWords>>;
  find(facts: Facts): Remark | null;
}
