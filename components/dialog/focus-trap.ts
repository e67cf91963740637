const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Keeps Tab inside a dialog: past its last control comes the first, and before the first the last. */
export function trapTab(event: KeyboardEvent, root: ShadowRoot, dialog: HTMLElement): void {
  const controls = listTabbables(dialog);
  const [first] = controls;
  const last = controls.at(-1);
  if (first === undefined || last === undefined) {
    event.preventDefault();
    return;
  }
  const { activeElement } = root;
  const isInside = activeElement !== null && dialog.contains(activeElement);
  // The heading takes the first focus but is no stop of its own: what comes before it is the last control.
  const isBeforeFirst = activeElement === first || !controls.some((control) => control === activeElement);
  const target = event.shiftKey ? last : first;
  const leaves = event.shiftKey ? isBeforeFirst : activeElement === last;
  if (isInside && !leaves) return;
  event.preventDefault();
  target.focus();
}

function listTabbables(dialog: HTMLElement): HTMLElement[] {
  const elements = [...dialog.querySelectorAll<HTMLElement>(TABBABLE)];
  return elements.filter((element) => {
    if (element instanceof HTMLInputElement && element.type === 'radio') return isGroupStop(element, dialog);
    return !element.matches(':disabled') && element.checkVisibility();
  });
}

/** A group of radio buttons is one stop: the chosen one, or any while none is. */
function isGroupStop(radio: HTMLInputElement, dialog: HTMLElement): boolean {
  return radio.checked || dialog.querySelector(`input[name="${radio.name}"]:checked`) === null;
}
