import { findFirst, isShown } from '../find';
import { SELECTORS } from './selectors';

/**
 * The compose surfaces that are shown, in page order: those that Outlook marks, and around any other message
 * body the nearest element that also holds a Send button. It must hold a mail's subject or recipients too: a
 * calendar form has a body and a Send button of the same kind.
 */
export function findSurfaces(page: Document): readonly HTMLElement[] {
  const marked = page.querySelectorAll<HTMLElement>(SELECTORS.surface.join(','));
  const surfaces = new Set([...marked].filter(holdsMessage));
  for (const body of page.querySelectorAll<HTMLElement>(SELECTORS.body.join(','))) {
    const isCovered = [...surfaces].some((surface) => surface.contains(body));
    const around = isCovered ? null : climbToSend(body, page);
    if (around !== null) surfaces.add(around);
  }
  const all = [...surfaces].filter(isShown);
  const inner = all.filter((surface) => !all.some((other) => other !== surface && surface.contains(other)));
  return inner.sort(byPageOrder);
}

/** The compose surface in an event's path, nearest to its target. */
export function surfaceInPath(path: readonly EventTarget[], page: Document): HTMLElement | null {
  const surfaces = findSurfaces(page);
  return surfaces.find((surface) => path.includes(surface)) ?? null;
}

/** The id that Outlook gave to the message in a surface; null in a collapsed answer and on older servers. */
export function messageIdOf(surface: HTMLElement): string | null {
  const id = findFirst(surface, SELECTORS.composerId)?.id ?? '';
  return /^MSG_[^_]+/.exec(id)?.[0] ?? null;
}

function holdsMessage(surface: HTMLElement): boolean {
  return findFirst(surface, [...SELECTORS.body, ...SELECTORS.send, ...SELECTORS.to]) !== null;
}

function holdsHeader(surface: HTMLElement): boolean {
  return findFirst(surface, [...SELECTORS.subject, ...SELECTORS.to]) !== null;
}

function climbToSend(body: HTMLElement, page: Document): HTMLElement | null {
  let around = body.parentElement;
  while (around !== null && around !== page.body && around !== page.documentElement) {
    if (findFirst(around, SELECTORS.send) !== null) return holdsHeader(around) ? around : null;
    around = around.parentElement;
  }
  return null;
}

function byPageOrder(first: Node, second: Node): number {
  return first.compareDocumentPosition(second) & 4 ? -1 : 1;
}
