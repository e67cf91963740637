import type { Decision, Question } from '../../utils/gate/presenter';
import type { PageWorld } from '../page-world';
import { Speech } from '../speech';
import { createSurface } from '../surface';
import { createPress } from '../trusted-press';
import { moveByArrow } from './arrow-keys';
import buttons from './buttons.css?inline';
import styles from './dialog.css?inline';
import { Desk, type DialogDesk } from './dialog-desk';
import { trapTab } from './focus-trap';
import { QuestionDialog } from './question-dialog';
import { createStage, type Stage } from './stage';
import steps from './steps.css?inline';
import { watchStage } from './watch-stage';

/** How the dialog ended. `lost`: the page kept taking it away, which counts as going back. */
export type DialogEnd = { readonly decision: Decision; readonly isLost: boolean };

/**
 * Opens the dialog and waits for the person. Afterwards the focus is back where it was.
 * @param turn how many dialogs this page has seen, which varies the wording
 */
export function openDialog(
  question: Question,
  world: PageWorld,
  turn: number,
  signal: AbortSignal,
): Promise<DialogEnd> {
  const { page } = world;
  const before = page.activeElement;
  const surface = createSurface(page, 'pli-sur-dialog', styles + buttons + steps, world.mode);
  const closed = new AbortController();

  const ended = new Promise<DialogEnd>((resolve) => {
    let stage: Stage | null = null;
    const enters = new Map<string, () => void>();

    function end(decision: Decision, isLost = false): void {
      if (closed.signal.aborted) return;
      closed.abort();
      resolve({ decision, isLost });
    }
    const goBack = () => end({ kind: 'go-back' });

    const desk: DialogDesk = {
      question,
      press: createPress(page, () => stage, world.now),
      decide: end,
      onEnter: (field, action) => void enters.set(field, action),
    };
    surface.draw(
      <Speech value={world.voice()}>
        <Desk value={desk}>
          <QuestionDialog turn={turn} />
        </Desk>
      </Speech>,
      world.voice().lang,
    );
    const dialog = surface.root.querySelector('dialog');
    if (dialog === null) throw new Error('the dialog was not drawn');

    const offKeys = world.keys.add({
      takes: () => true,
      onKeyDown(event) {
        if (event.isComposing) return;
        if (event.key === 'Tab') trapTab(event, surface.root, dialog);
        moveByArrow(event, surface.root);
        if (event.key === 'Enter') enters.get(surface.root.activeElement?.id ?? '')?.();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        goBack();
      },
    });
    closed.signal.addEventListener('abort', offKeys);
    signal.addEventListener('abort', goBack, { signal: closed.signal });

    stage = createStage(page, surface, dialog, world.now);
    stage.raise();
    watchStage(page, stage, world.now, closed.signal, () => end({ kind: 'go-back' }, true));
    if (signal.aborted) goBack();
  });

  return ended.finally(() => {
    closed.abort();
    surface.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });
}
