import { hashPhrase } from '../dismissed/hash-phrase';
import type { Evidence } from '../health/evidence';
import type { OwnWords } from '../health/own-words';

/** Where phrases that were set aside are kept. Each call may fail. */
export interface DismissedLine {
  read(): Promise<{ readonly salt: string; readonly hashes: readonly number[] }>;
  add(hash: number, family: string): Promise<unknown>;
  undo(hash: number): Promise<unknown>;
}

/** The phrases of which the person said « ce n'est pas une donnée de santé », as a page knows them. */
export interface Dismissals {
  /** Another function whenever the answers may be others. */
  readonly isDismissed: OwnWords['isDismissed'];
  /** False until they have been read: without the salt no phrase can be remembered. */
  readonly isKnown: boolean;
}

export interface DismissalsSource {
  current(): Dismissals;
  /** Never rejects: without an answer the last ones hold. */
  read(): Promise<void>;
  /** Holds at once, and is then told to the background. */
  set(evidence: Pick<Evidence, 'text' | 'family'>, isDismissed: boolean): void;
}

export function createDismissals(line: DismissedLine): DismissalsSource {
  let salt = '';
  let hashes: ReadonlySet<number> = new Set();
  let current = make();

  function make(): Dismissals {
    const [key, known] = [salt, hashes];
    return {
      isKnown: key !== '',
      isDismissed: (phrase) => known.size > 0 && known.has(hashPhrase(key, phrase)),
    };
  }

  return {
    current: () => current,
    async read() {
      const kept = await line.read().catch(() => null);
      if (kept === null) return;
      const isSame = kept.hashes.length === hashes.size && kept.hashes.every((hash) => hashes.has(hash));
      if (isSame && kept.salt === salt) return;
      salt = kept.salt;
      hashes = new Set(kept.hashes);
      current = make();
    },
    set({ text, family }, isDismissed) {
      if (salt === '') return;
      const hash = hashPhrase(salt, text);
      const next = new Set(hashes);
      if (isDismissed) next.add(hash);
      else next.delete(hash);
      hashes = next;
      current = make();
      void (isDismissed ? line.add(hash, family) : line.undo(hash)).catch(() => undefined);
    },
  };
}
