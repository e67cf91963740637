import { textOf } from '../dom-text';
import { findShown, isShown, matchesAny } from '../find';
import { LABELS, SELECTORS } from './selectors';

const BUTTONS = ['button', '[role="button"]'];

/**
 * True for Ctrl+Enter (Cmd+Enter on a Mac) and Alt+S. A key held down repeats, and each time asks again; while
 * an input method is composing, a key asks for nothing.
 */
export function isSendKey(event: KeyboardEvent): boolean {
  if (event.isComposing || event.key === undefined) return false;
  if (event.key === 'Enter') return (event.ctrlKey || event.metaKey) && !event.altKey;
  const isS = event.code === 'KeyS' || event.key.toLowerCase() === 's';
  return isS && event.altKey && !event.ctrlKey && !event.metaKey;
}

/** True if the path of a click goes through the Send button of the surface. */
export function passesSend(path: readonly EventTarget[], surface: HTMLElement): boolean {
  return elementsIn(path).some((element) => surface.contains(element) && matchesAny(element, SELECTORS.send));
}

/**
 * True if the path of a click goes through a button of one of Outlook's own dialogs that sends. A button that
 * merely confirms counts only after Send was asked for: Outlook confirms other things with the same button.
 */
export function passesDialogSend(path: readonly EventTarget[], wasAsked: boolean): boolean {
  return elementsIn(path).some((element) => isDialogSend(element, wasAsked));
}

/** The button that now sends in an open dialog of Outlook's own. */
export function findDialogSend(page: Document): HTMLElement | null {
  const confirm = findShown(page, SELECTORS.dialogConfirm);
  if (confirm !== null && isDialogSend(confirm, true)) return confirm;
  const inDialogs = SELECTORS.dialog.flatMap((dialog) => BUTTONS.map((button) => `${dialog} ${button}`));
  const buttons = [...page.querySelectorAll<HTMLElement>(inDialogs.join(','))];
  return buttons.find((button) => isShown(button) && isDialogSend(button, false)) ?? null;
}

function isDialogSend(element: Element, wasAsked: boolean): boolean {
  if (element.closest(SELECTORS.dialog.join(',')) === null) return false;
  if (wasAsked && matchesAny(element, SELECTORS.dialogConfirm)) return true;
  return matchesAny(element, BUTTONS) && isSendLabel(element);
}

function isSendLabel(element: Element): boolean {
  const words = [element.getAttribute('aria-label') ?? '', textOf(element)].map((text) =>
    text.replaceAll('’', "'").trim().toLowerCase(),
  );
  return LABELS.send.some((label) => words.includes(label));
}

function elementsIn(path: readonly EventTarget[]): readonly Element[] {
  return path.filter(isElementTarget);
}

/** Windows and documents are in the path too. */
function isElementTarget(target: EventTarget): target is Element {
  return 'nodeType' in target && target.nodeType === 1;
}
