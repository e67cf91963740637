import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Looks again and again (every 20 ms) until `look` gives something else than null, and returns it.
 * Rejects after `timeout` milliseconds with a sentence that begins with `what`.
 */
export async function waitUntil<Seen>(
  what: string,
  look: () => Promise<Seen | null>,
  timeout = 30_000,
): Promise<Seen> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() > deadline) throw new Error(`${what}: not so after ${timeout} ms`);
    await sleep(20);
  }
}
