import type { ComponentChild } from 'preact';
import type { PageWorld } from '../page-world';
import { Speech } from '../speech';
import { createSurface } from '../surface';
import { createPress, type Press } from '../trusted-press';
import buttons from './buttons.css?inline';
import styles from './dialog.css?inline';
import { trapTab } from './focus-trap';
import { createStage, type Stage } from './stage';
import steps from './steps.css?inline';
import { watchStage } from './watch-stage';

/** What stands on a stage. */
export interface Play<End> {
  /** Draws one `dialog`. `press` makes the click handlers of its buttons; the first `end` counts. */
  draw(press: Press, end: (end: End) => void): ComponentChild;
  /** What it means to go back: by Escape, by the signal, or because the page wants it so. */
  readonly back: End;
  /** Hears the keys that are not Escape's nor the focus trap's alone. */
  onKeyDown?(event: KeyboardEvent, root: ShadowRoot): void;
}

/** How it ended. `lost`: the page kept taking the dialog away, which counts as going back. */
export interface StageEnd<End> {
  readonly end: End;
  readonly isLost: boolean;
}

/**
 * Opens a modal dialog on top of the page, keeps it there, and waits until it ends. Afterwards the focus is back where
 * it was.
 */
export async function openStage<End>(
  world: PageWorld,
  { draw, back, onKeyDown }: Play<End>,
  signal: AbortSignal,
): Promise<StageEnd<End>> {
  const { page } = world;
  const before = page.activeElement;
  const surface = createSurface(page, 'pli-sur-dialog', styles + buttons + steps, world.mode);
  const closed = new AbortController();
  const ended = new Promise<StageEnd<End>>((resolve) => {
    let stage: Stage | null = null;
    const end = (how: End): void => resolve({ end: how, isLost: false });
    const goBack = (): void => end(back);
    surface.draw(
      <Speech value={world.voice()}>
        {draw(
          createPress(page, () => stage, world.now),
          end,
        )}
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
        onKeyDown?.(event, surface.root);
        if (event.key !== 'Escape') return;
        event.preventDefault();
        goBack();
      },
    });
    closed.signal.addEventListener('abort', offKeys);
    signal.addEventListener('abort', goBack, { signal: closed.signal });

    stage = createStage(page, surface, dialog, world.now);
    stage.raise();
    watchStage(page, stage, world.now, closed.signal, () => resolve({ end: back, isLost: true }));
    if (signal.aborted) goBack();
  });
  return ended.finally(() => {
    closed.abort();
    surface.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });
}
