import { describeFinding } from '../../utils/assess/describe';
import type { Finding } from '../../utils/assess/verdict';
import { LevelIcon } from '../icons/level-icon';
import { useSpeech } from '../speech';
import { fill } from '../words/fill';

interface RemarkProps {
  readonly finding: Finding;
  /** False where the level is already said beside it. */
  readonly hasIcon?: boolean;
}

/** One finding: what, why, what to do, and the rule behind it. */
export function Remark({ finding, hasIcon = true }: RemarkProps) {
  const { words, sentences } = useSpeech();
  const { title, why, todo } = describeFinding(finding, sentences);
  return (
    <div class={`remark tone-${finding.level}`}>
      {hasIcon && <LevelIcon level={finding.level} size={18} />}
      <div>
        <p class="remark-title">{title}</p>
        <p>{why}</p>
        <p>
          {todo} <span class="rule">{fill(words.rule, { id: finding.rule })}</span>
        </p>
      </div>
    </div>
  );
}
