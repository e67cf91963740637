import type { ApiWorld } from '../../../../utils/directory/fhir/call-api';

/** The real network and clock of this machine, without waiting: a retry comes at once. */
export function quickWorld(changes: Partial<ApiWorld> = {}): ApiWorld {
  return {
    fetch: (url, init) => fetch(url, init),
    now: Date.now,
    sleep: async () => undefined,
    random: () => 0.5,
    timeout: 10_000,
    ...changes,
  };
}

/** A clock that moves only when somebody sleeps. */
export function fakeClock(start = 0) {
  let time = start;
  return {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
    },
  };
}
