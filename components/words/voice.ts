import type { RuleSentences } from '../../utils/assess/rule-sentences';
import type { Lang } from '../../utils/platform/language';
import type { Words } from './fr';

/** A language with everything it says. */
export interface Voice {
  readonly lang: Lang;
  readonly words: Words;
  readonly sentences: RuleSentences;
}
