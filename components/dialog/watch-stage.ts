import { createBudget } from '../budget';
import type { Stage } from './stage';

/** How often the dialog is put back before we give up, within how many ms. */
const RAISES = 5;
const RAISES_WITHIN = 5_000;

/** How often we look, in ms, for what no observer tells (an element of the page laid over the dialog). */
const LOOK_EVERY = 250;

/**
 * Puts the dialog back up when the page removes, hides, closes or covers it. A page that keeps doing so wins:
 * `onLost` is called once, and the message stays unsent.
 */
export function watchStage(
  page: Document,
  stage: Stage,
  now: () => number,
  signal: AbortSignal,
  onLost: () => void,
): void {
  const budget = createBudget(RAISES, RAISES_WITHIN, now);

  function look(): void {
    if (signal.aborted || stage.isStanding()) return;
    if (!budget.spend() || !raise(stage)) onLost();
  }

  const observer = new MutationObserver(look);
  observer.observe(page, { childList: true });
  observer.observe(page.documentElement, { childList: true, attributes: true });
  observer.observe(stage.surface.host, { attributes: true });
  stage.dialog.addEventListener('close', look, { signal });
  const timer = page.defaultView?.setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    page.defaultView?.clearInterval(timer);
  });
}

/** False when the document has no element left to hold the dialog. */
function raise(stage: Stage): boolean {
  try {
    stage.raise();
    return true;
  } catch {
    return false;
  }
}
