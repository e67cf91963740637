import type { Composer } from '../contract';
import { findFirst, findOutermost } from '../find';
import { fillComposer } from './fill';
import { htmlBody, readDraft } from './read-draft';
import { replaceRecipient } from './recipients';
import { SELECTORS } from './selectors';

const known = new WeakMap<HTMLElement, Composer>();

/** The composer of a Roundcube compose form; the same form gives the same object. */
export function composerOf(form: HTMLElement): Composer {
  const before = known.get(form);
  if (before) return before;
  const composer = makeComposer(form);
  known.set(form, composer);
  return composer;
}

function makeComposer(form: HTMLElement): Composer {
  const page = form.ownerDocument;
  return {
    root: form,
    isOpen: () => form.isConnected,
    read: () => readDraft(form),
    recipientMarks: () =>
      findOutermost(form, SELECTORS.chips).map((element) => ({ shown: shownAddress(element), element })),
    barPlace: () => {
      // Skins nest the fields differently; above the subject's block there is room in all of them.
      const first = findFirst(form, SELECTORS.sender)?.closest(
        '.compose-headers, table.headers-table, table',
      );
      return first?.parentElement
        ? { parent: first.parentElement, before: first }
        : { parent: form, before: form.firstChild };
    },
    pressSend: () => {
      const button =
        sendButtons(page).find((element) => element.offsetParent !== null) ?? sendButtons(page)[0];
      button?.click();
      return button !== undefined;
    },
    focusBody: () => findEditor(form)?.focus(),
    replaceRecipient: async (from, to) => replaceRecipient(form, from, to),
    fill: async (message) => fillComposer(form, message),
    editor: () => findEditor(form),
  };
}

function findEditor(form: HTMLElement): HTMLElement | null {
  return htmlBody(form) ?? findFirst(form, SELECTORS.plainBody);
}

/** Chips read « Name <address>, »: the address alone, as `Recipient.shown` has it. */
function shownAddress(chip: HTMLElement): string {
  const address = findFirst(chip, SELECTORS.chipAddress)?.textContent ?? '';
  const name = findFirst(chip, SELECTORS.chipName)?.textContent ?? '';
  const spec = address.replace(/[<>,\s]/g, '');
  return spec.includes('@') ? spec : name.trim();
}

/** The webmail's own Send buttons, not those of its « no subject » dialog. */
function sendButtons(page: Document): HTMLElement[] {
  return findOutermost(page, SELECTORS.send).filter((element) => element.closest('.ui-dialog') === null);
}
