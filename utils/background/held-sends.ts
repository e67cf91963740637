import * as z from 'zod/mini';
import { RANK } from '../assess/verdict';
import type { JournalEntry } from '../journal/entry';
import type { SessionMemory } from '../platform/session';

const PREFIX = 'held-';

/** How long after a held send a page counts as what came next, in ms. */
const SOON = 5 * 60_000;

const keptSchema = z.object({ at: z.number(), rules: z.array(z.string()) });

/**
 * What held the last send of a tab. Webmails such as Roundcube load a new page after a send: the old page can offer no
 * lesson any more, and the new one does not know. Rules only, in memory, for minutes.
 */
export interface HeldSends {
  note(tabId: number | null, entry: JournalEntry): Promise<void>;
  /** Given once; null if no send of this tab was held a moment ago. */
  take(tabId: number | null): Promise<string[] | null>;
}

export function createHeldSends(memory: SessionMemory, now: () => number): HeldSends {
  return {
    async note(tabId, { level, outcome, rules }) {
      const wasHeld = outcome !== 'sent' || RANK[level] > RANK.notice;
      if (tabId !== null && wasHeld) await memory.set(PREFIX + tabId, { at: now(), rules });
    },
    async take(tabId) {
      if (tabId === null) return null;
      const kept = z.safeParse(keptSchema, await memory.get(PREFIX + tabId));
      await memory.remove(PREFIX + tabId);
      return kept.success && now() - kept.data.at < SOON ? kept.data.rules : null;
    },
  };
}
