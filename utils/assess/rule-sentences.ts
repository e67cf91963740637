import type { UnreadFileReason } from '../mail/attachment-content';
import type { UnreadReason } from '../mail/draft';
import type { UnreadPart } from './facts';
import type { RuleWords } from './rule';
import type { RuleId } from './verdict';

/** Everything that findings say in one language. Plain data, so that it can be handed from world to world. */
export interface RuleSentences {
  readonly lang: 'fr' | 'en';
  readonly rules: Readonly<Partial<Record<RuleId, RuleWords>>>;
  /** Values of a finding that are codes and not names, by placeholder. */
  readonly codes: {
    readonly parts: Readonly<Record<UnreadPart, string>>;
    readonly reasons: Readonly<Record<UnreadReason, string>>;
    readonly fileReasons: Readonly<Record<UnreadFileReason, string>>;
  };
  /** What ends a list that was cut short; `{count}` is how many were left off. */
  readonly others: { readonly one: string; readonly many: string };
}
