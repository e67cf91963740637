import type { Surface } from '../surface';

/** The ground a dialog stands on: whether the person can really see it, and putting it back when not. */
export interface Stage {
  readonly surface: Surface;
  readonly dialog: HTMLDialogElement;
  /** When it was last put up, on the clock given to `createStage`. */
  shownAt(): number;
  /** Attached, open as a modal, drawn, and with nothing of the page over it. */
  isStanding(): boolean;
  /** Puts the dialog up on top of everything, with the focus where it was inside it. */
  raise(): void;
}

/** Attributes by which a page takes an element from people, or from those who listen to it. Never ours. */
const MUFFLERS = ['hidden', 'inert', 'aria-hidden', 'popover'] as const;

/** Elements of the page that may lie in the browser's top layer, above a dialog shown earlier. */
const TOP_LAYER = ':modal, :popover-open';

/** The dialog counts as covered when more than one of its five sample points shows something else. */
const SAMPLES = [
  [0.5, 0.5],
  [0.1, 0.15],
  [0.9, 0.15],
  [0.1, 0.85],
  [0.9, 0.85],
] as const;

export function createStage(
  page: Document,
  surface: Surface,
  dialog: HTMLDialogElement,
  now: () => number,
): Stage {
  const { host, root } = surface;
  let shownAt = now();
  let beneath: ReadonlySet<Element> = new Set();
  let focused: HTMLElement | null = null;
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) focused = target;
  });

  function isOvertaken(): boolean {
    return [...page.querySelectorAll(TOP_LAYER)].some((element) => !beneath.has(element));
  }

  return {
    surface,
    dialog,
    shownAt: () => shownAt,
    isStanding() {
      if (!host.isConnected || host.parentNode !== page.documentElement) return false;
      if (MUFFLERS.some((name) => host.hasAttribute(name))) return false;
      return dialog.open && dialog.matches(':modal') && isUncovered(page, host, dialog) && !isOvertaken();
    },
    raise() {
      for (const name of MUFFLERS) host.removeAttribute(name);
      if (host.parentNode !== page.documentElement) page.documentElement.append(host);
      const last = focused;
      if (dialog.open) dialog.close();
      dialog.showModal();
      beneath = new Set(page.querySelectorAll(TOP_LAYER));
      shownAt = now();
      if (last?.isConnected) last.focus({ preventScroll: true });
    },
  };
}

function isUncovered(page: Document, host: Element, dialog: Element): boolean {
  const { left, top, width, height } = dialog.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const missed = SAMPLES.filter(([x, y]) => {
    return page.elementFromPoint(left + x * width, top + y * height) !== host;
  });
  return missed.length <= 1;
}
