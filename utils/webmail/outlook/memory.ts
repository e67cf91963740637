import type { Address } from '../../mail/address';
import type { Reading, Recipient } from '../../mail/draft';
import type { Composer } from '../contract';
import { type MessageFields, mergeFields, NO_FIELDS } from './message-fields';

/** Saved drafts that are remembered in one page. */
const MAX_DRAFTS = 50;

/** Names that are remembered in one page. */
const MAX_NAMES = 2_000;

/** What the requests and events of one page have taught; gone with the page. */
interface PageMemory {
  /** Addresses seen under a name; more than one means that the name decides nothing. */
  readonly names: Map<string, Map<string, Reading<Address>>>;
  /** Fields of saved drafts by item id, each as last saved. */
  readonly drafts: Map<string, MessageFields>;
  /** The composer that was last asked to send, while a question of Outlook's own may follow. */
  asked: Asked | null;
  /** The composer that was last clicked in for anything else. */
  touched: Composer | null;
}

/** Where Send was pressed: in the composer itself (or by a key), or in a dialog of Outlook's own. */
interface Asked {
  readonly composer: Composer;
  readonly where: 'surface' | 'dialog';
}

const memories = new WeakMap<Document, PageMemory>();

/** Remembers the address that stands behind each display name. */
export function learnNames(page: Document, recipients: readonly Recipient[]): void {
  const { names } = memoryOf(page);
  for (const { shown, address } of recipients) {
    if (!address.known && address.why !== 'group') continue;
    const key = nameKey(shown);
    const seen = names.get(key) ?? new Map<string, Reading<Address>>();
    seen.set(address.known ? address.value.key : '', address);
    names.set(key, seen);
    dropOldest(names, MAX_NAMES);
  }
}

/** The address (or the fact that it is a group) behind a display name; null if none or several were seen. */
export function recallName(page: Document, name: string): Reading<Address> | null {
  const seen = memoryOf(page).names.get(nameKey(name));
  if (seen?.size !== 1) return null;
  return seen.values().next().value ?? null;
}

/** Adds what was saved to what is known of a draft, and gives the whole. */
export function rememberDraft(page: Document, itemId: string, fields: MessageFields): MessageFields {
  const { drafts } = memoryOf(page);
  const whole = mergeFields(fields, drafts.get(itemId) ?? NO_FIELDS);
  drafts.delete(itemId);
  drafts.set(itemId, whole);
  dropOldest(drafts, MAX_DRAFTS);
  return whole;
}

/** What is known of a saved draft. */
export function recallDraft(page: Document, itemId: string): MessageFields {
  return memoryOf(page).drafts.get(itemId) ?? NO_FIELDS;
}

export function noteAsked(page: Document, composer: Composer, where: Asked['where']): void {
  memoryOf(page).asked = { composer, where };
}

/** A click for anything else: what Outlook asks next is no longer about sending. */
export function noteTouched(page: Document, composer: Composer): void {
  const memory = memoryOf(page);
  memory.asked = null;
  memory.touched = composer;
}

/** The open composer that was last asked to send. */
export function recallAsked(page: Document): Asked | null {
  const { asked } = memoryOf(page);
  return asked?.composer.isOpen() ? asked : null;
}

/** The open composer that was last clicked in. */
export function recallTouched(page: Document): Composer | null {
  const { touched } = memoryOf(page);
  return touched?.isOpen() ? touched : null;
}

function memoryOf(page: Document): PageMemory {
  const known = memories.get(page);
  if (known !== undefined) return known;
  const fresh: PageMemory = { names: new Map(), drafts: new Map(), asked: null, touched: null };
  memories.set(page, fresh);
  return fresh;
}

function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function dropOldest(map: Map<string, unknown>, limit: number): void {
  for (const key of map.keys()) {
    if (map.size <= limit) return;
    map.delete(key);
  }
}
