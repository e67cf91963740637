import type { Decision, Question } from '../../utils/gate/presenter';
import type { PageWorld } from '../page-world';
import { moveByArrow } from './arrow-keys';
import { Desk } from './dialog-desk';
import { openStage, type StageEnd } from './open-stage';
import { QuestionDialog } from './question-dialog';

/**
 * Asks the person in a dialog.
 * @param turn how many dialogs this page has seen, which varies the wording
 */
export function openDialog(
  question: Question,
  world: PageWorld,
  turn: number,
  signal: AbortSignal,
): Promise<StageEnd<Decision>> {
  const enters = new Map<string, () => void>();
  return openStage<Decision>(
    world,
    {
      back: { kind: 'go-back' },
      draw: (press, decide) => (
        <Desk value={{ question, press, decide, onEnter: (field, action) => void enters.set(field, action) }}>
          <QuestionDialog turn={turn} />
        </Desk>
      ),
      onKeyDown(event, root) {
        moveByArrow(event, root);
        if (event.key === 'Enter') enters.get(root.activeElement?.id ?? '')?.();
      },
    },
    signal,
  );
}
