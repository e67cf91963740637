import * as z from 'zod/mini';
import type { SessionMemory } from '../platform/session';
import { messageToMoveSchema } from '../platform/verbs';
import type { MessageToMove } from '../webmail/contract';

/** How long a message may wait for its webmail: log-in and second factor included. */
export const TEN_MINUTES = 10 * 60 * 1000;

const waitingSchema = z.object({ until: z.number(), message: messageToMoveSchema });

/** Where a message waits, in memory only, between two webmails. One tab, one message. */
export interface MoveDesk {
  /** Keeps the message for the tab that `openTab` opens, and gives that tab; null if none was opened. */
  start(message: MessageToMove): Promise<number | null>;
  /** The message for this tab if it still waits. It stays until `done`, so that a reload can claim it again. */
  claim(tabId: number | null): Promise<MessageToMove | null>;
  done(tabId: number | null): Promise<void>;
  /** Forgets what has waited too long. */
  sweep(): Promise<void>;
}

const PREFIX = 'move-';

export function createMoveDesk(
  memory: SessionMemory,
  openTab: () => Promise<number | null>,
  now: () => number,
): MoveDesk {
  async function claim(tabId: number | null): Promise<MessageToMove | null> {
    if (tabId === null) return null;
    const waiting = z.safeParse(waitingSchema, await memory.get(PREFIX + tabId));
    if (!waiting.success) return null;
    if (waiting.data.until > now()) return waiting.data.message;
    await memory.remove(PREFIX + tabId);
    return null;
  }

  async function sweep(): Promise<void> {
    for (const key of await memory.keys()) {
      if (!key.startsWith(PREFIX)) continue;
      const waiting = z.safeParse(waitingSchema, await memory.get(key));
      if (!waiting.success || waiting.data.until <= now()) await memory.remove(key);
    }
  }

  return {
    async start(message) {
      await sweep();
      const tabId = await openTab();
      if (tabId === null) return null;
      await memory.set(PREFIX + tabId, { until: now() + TEN_MINUTES, message });
      return tabId;
    },
    claim,
    async done(tabId) {
      if (tabId !== null) await memory.remove(PREFIX + tabId);
    },
    sweep,
  };
}
