import * as z from 'zod/mini';
import type { SessionMemory } from '../platform/session';

/** How long an approval lives, in ms: long enough for a slow webmail, too short to be forgotten about. */
export const APPROVAL_LIFETIME = 15_000;

const PREFIX = 'approval-';

/**
 * Approvals that a pop-out shares with the window whose request carries the message. Only a digest is kept, in
 * memory, and taking one uses it up.
 */
export function createSharedApprovals(memory: SessionMemory, now: () => number) {
  return {
    share: (digest: string): Promise<void> => memory.set(PREFIX + digest, now() + APPROVAL_LIFETIME),
    async take(digest: string): Promise<boolean> {
      const until = z.safeParse(z.number(), await memory.get(PREFIX + digest));
      await memory.remove(PREFIX + digest);
      return until.success && until.data > now();
    },
  };
}
