/** The world a bucket lives in: a clock in ms, and waiting. */
export interface Pace {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/**
 * The gateway allows 17 calls a second and application (documentation of the ANS). A full bucket of 5 and 12 a second
 * afterwards make 17 in the worst second; the organisation's other browsers share the key, so less is better.
 */
const CAPACITY = 5;
const PER_SECOND = 12;

/** Returns a function that resolves when one more call may leave, in the order of the asking. */
export function createTokenBucket({ now, sleep }: Pace): () => Promise<void> {
  let tokens = CAPACITY;
  let filledAt = now();
  let queue: Promise<void> = Promise.resolve();

  async function take(): Promise<void> {
    for (;;) {
      const time = now();
      // A clock that was set back must not stop the look-ups.
      tokens = Math.min(CAPACITY, tokens + (Math.max(0, time - filledAt) * PER_SECOND) / 1000);
      filledAt = time;
      if (tokens >= 1) break;
      await sleep(Math.ceil(((1 - tokens) * 1000) / PER_SECOND));
    }
    tokens -= 1;
  }

  return () => {
    queue = queue.then(take);
    return queue;
  };
}
