import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { readQuery } from '../directory/query-text';
import type { Lang } from '../platform/language';
import { openPanel } from '../platform/open-panel';
import type { SessionMemory } from '../platform/session';

const ID = 'search-directory';

const TITLES: Readonly<Record<Lang, string>> = {
  fr: 'Chercher dans l’annuaire MSSanté',
  en: 'Search the MSSanté directory',
};

/** Session memory's name for a text on its way to the panel. The panel watches it. */
export const HANDED = 'handed-search';

/** `text` is empty for a selection that is not looked for: the number or the mailbox of a patient. */
const handedSchema = z.object({ text: z.string(), windowId: z.nullable(z.int()) });

/** A text that a person selected, on its way to the panel of their window. */
export interface HandedSearch {
  remember(text: string, windowId: number | null): Promise<void>;
  /** The text, once; null if there is none, empty if what was selected is not looked for. */
  take(): Promise<string | null>;
}

export function createHandedSearch(memory: SessionMemory): HandedSearch {
  return {
    remember: (text, windowId) => memory.set(HANDED, { text, windowId }),
    async take() {
      const handed = z.safeParse(handedSchema, await memory.get(HANDED));
      await memory.remove(HANDED);
      return handed.success ? handed.data.text : null;
    },
  };
}

export interface ContextMenuDesk {
  readonly remember: HandedSearch['remember'];
  /** The language to speak. */
  language(): Promise<Lang>;
}

/**
 * Puts « Chercher dans l’annuaire MSSanté » into the menu of a selected text. To be called at each start of the
 * background, in its first turn: browsers wake it for a click. Returns what writes the title anew, for when the language
 * was changed.
 */
export function installContextMenu({ remember, language }: ContextMenuDesk): () => Promise<void> {
  async function write(): Promise<void> {
    const title = TITLES[await language()];
    // Menus outlive the background: creating one that exists is an error, and so is changing one that does not.
    await browser.contextMenus.update(ID, { title }).catch(() => {
      browser.contextMenus.create(
        { id: ID, contexts: ['selection'], title },
        () => browser.runtime.lastError,
      );
    });
  }

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== ID) return;
    // First, and without waiting for anything: a panel opens only in the turn of the click.
    void openPanel(tab?.windowId);
    void remember(readQuery(selectionText) ?? '', tab?.windowId ?? null);
  });
  void write();
  return write;
}
