import type { Voice } from './words/voice';

/** English, fetched when it is first needed. */
export interface EnglishSource {
  /** Null until it is here. */
  current(): Voice | null;
  /** Fetches it; resolves when it is here or could not be had. Never rejects, and may be called again. */
  load(): Promise<void>;
}

/** Keeps what `read` brought: a page that has spoken English can still do so when the extension is gone. */
export function createEnglishSource(read: () => Promise<Voice>): EnglishSource {
  let voice: Voice | null = null;
  let loading: Promise<void> | null = null;
  return {
    current: () => voice,
    load() {
      loading ??= read().then(
        (english) => {
          voice = english;
        },
        () => {
          loading = null;
        },
      );
      return loading;
    },
  };
}
