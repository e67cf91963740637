/** Moves the focus up and down among the controls that bear `data-arrows`, from the first to the last and back. */
export function moveByArrow(event: KeyboardEvent, root: ShadowRoot): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [...root.querySelectorAll<HTMLElement>('[data-arrows]')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  if (step === undefined || at === -1) return;
  event.preventDefault();
  stops[at + step]?.focus();
}
