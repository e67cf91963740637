import * as z from 'zod/mini';
import type { SessionMemory } from '../platform/session';
import { type TabReport, type TabState, tabReportSchema } from '../platform/verbs';

const PREFIX = 'tab-';

const keptSchema = z.object({ frameId: z.int(), at: z.number(), report: tabReportSchema });

/** What the guards last told of each tab: categories, in memory only. */
export interface TabMemory {
  remember(tabId: number, frameId: number, report: TabReport): Promise<void>;
  /** What is true of the tab now. A report of a page that is gone is not told. */
  state(tabId: number): Promise<TabState>;
  /** The frame that told of the tab last; 0, the whole page, if none did. */
  frameOf(tabId: number): Promise<number>;
}

/** @param guardSince see ./guard-since */
export function createTabMemory(
  memory: SessionMemory,
  guardSince: (tabId: number, frameId: number) => Promise<number | null>,
  now: () => number,
): TabMemory {
  const kept = async (tabId: number) => z.safeParse(keptSchema, await memory.get(PREFIX + tabId)).data;
  return {
    remember: (tabId, frameId, report) => memory.set(PREFIX + tabId, { frameId, at: now(), report }),
    async state(tabId) {
      const { frameId, at, report } = (await kept(tabId)) ?? { frameId: 0, at: 0, report: null };
      const since = await guardSince(tabId, frameId);
      if (since !== null && since <= at) return { watched: true, report };
      const top = frameId === 0 ? since : await guardSince(tabId, 0);
      return { watched: top !== null, report: null };
    },
    frameOf: async (tabId) => (await kept(tabId))?.frameId ?? 0,
  };
}
