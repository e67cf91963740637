import type { Stage } from './dialog/stage';

/** How long `send-anyway` waits after the dialog came up, in ms: a click meant for the page must not reach it. */
export const SETTLE = 400;

/** Below this opacity a person cannot be said to see what they press. */
const LEAST_OPACITY = 0.9;

/** A click handler for a button of a dialog, which acts on presses by a person only. */
export type Press = (action: () => void, settle?: number) => (event: MouseEvent) => void;

/**
 * Makes click handlers that believe a press only if it is a person's (`isTrusted`), on a dialog that stands in
 * plain sight, at a point where the button itself is on top, and not sooner than `settle` ms after it came up.
 * Anything else does nothing: the message stays unsent.
 */
export function createPress(page: Document, stage: () => Stage | null, now: () => number): Press {
  return (action, settle = 0) =>
    (event) => {
      const ground = stage();
      const button = event.currentTarget;
      if (ground === null || !event.isTrusted || !(button instanceof HTMLElement)) return;
      if (now() - ground.shownAt() < settle || !ground.isStanding()) return;
      if (isPlain(page, ground.surface.host) && isOnTop(page, ground, button, event)) action();
    };
}

function isPlain(page: Document, host: Element): boolean {
  return [page.documentElement, page.body, host].every((element) => {
    // A page may be without a body while it is being rewritten.
    return element === null || Number(getComputedStyle(element).opacity) >= LEAST_OPACITY;
  });
}

function isOnTop(page: Document, { surface }: Stage, button: HTMLElement, event: MouseEvent): boolean {
  const [x, y] = pointOf(event, button);
  if (page.elementFromPoint(x, y) !== surface.host) return false;
  const inner = surface.root.elementFromPoint(x, y);
  return inner !== null && button.contains(inner);
}

/** A click without a pointer comes from the keyboard or an assistive tool: the button's centre stands for it. */
function pointOf(event: MouseEvent, button: HTMLElement): readonly [number, number] {
  if (event.detail > 0) return [event.clientX, event.clientY];
  button.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
