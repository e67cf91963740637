import type { ActionId } from '../../utils/assess/verdict';
import { useSpeech } from '../speech';
import { ActionButton } from './action-button';
import { useDesk } from './dialog-desk';
import { removable, safeActions } from './plan';
import type { Step } from './question-dialog';

/** What can be done without harm: one obvious action, then the others. */
export function SafeActions({ onStep }: { readonly onStep: (step: Step) => void }) {
  const { question, press, decide } = useDesk();
  const { words } = useSpeech();
  const [best = 'go-back', ...others] = safeActions(question);
  const leaving = removable(question.verdict);
  const onlyOne = leaving.length === 1 ? leaving[0] : undefined;

  function labelOf(action: ActionId): string {
    return action === 'remove-recipient' && onlyOne ? words.removeThis : words.actions[action];
  }

  function take(action: ActionId): void {
    if (action === 'find-address') onStep('find');
    else if (action === 'move-to-mssante') decide({ kind: 'move' });
    else if (action === 'take-out') decide({ kind: 'take-out' });
    else if (action !== 'remove-recipient') decide({ kind: 'go-back' });
    else if (onlyOne) decide({ kind: 'remove', recipient: onlyOne });
    else onStep('remove');
  }

  return (
    <div class="actions">
      <div class="best">
        <ActionButton action={best} look="primary" onClick={press(() => take(best))} describedBy="best-hint">
          {labelOf(best)}
        </ActionButton>
        <p id="best-hint" class="hint">
          {words.hints[best]}
        </p>
      </div>
      {others.map((action) => (
        <ActionButton
          key={action}
          action={action}
          look={action === 'go-back' ? 'quiet' : 'plain'}
          onClick={press(() => take(action))}
        >
          {labelOf(action)}
        </ActionButton>
      ))}
    </div>
  );
}
