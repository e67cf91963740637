/** Where the arrows stop: the first button of each mailbox. */
const STOPS = '.mailbox .copy';

/**
 * Lets the arrows run through the mailboxes of a surface: down from the field to the first, up from the first to the field,
 * and Escape from anywhere to an empty field.
 *
 * The results stay a plain list of buttons and links, each of which Tab reaches too. A listbox would hide the buttons of a
 * result from screen readers (an option has no inner controls), and a feed is made for lists without end.
 */
export function moveFocus(event: KeyboardEvent, surface: HTMLElement, field: HTMLInputElement): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof Element)) return;
  const stops = [...surface.querySelectorAll<HTMLElement>(STOPS)];
  const box = event.target.closest('.mailbox');
  const at = stops.findIndex((stop) => stop.closest('.mailbox') === box);
  if (event.target !== field && at === -1) return;
  const next = at + step < 0 ? field : stops[at + step];
  if (next === undefined || (event.target === field && step === -1)) return;
  event.preventDefault();
  next.focus();
}

/** True for a key that goes into a text, so that no shortcut may take it. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

/** Leads back to the field if what had the focus has gone from the page. */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('.search input')?.focus();
  });
}
