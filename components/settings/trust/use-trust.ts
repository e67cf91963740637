import { useCallback, useState } from 'preact/hooks';
import { ask } from '../../../utils/platform/ask';
import type { TrustState } from '../../../utils/trust/trust-state';
import { useFresh } from '../use-fresh';
import { type FileProblem, readListFile } from './read-list-file';

/** How the last thing that the person asked for ended. */
export type TrustOutcome = 'taken' | 'same' | 'problem' | 'held' | 'kept' | 'not-done' | FileProblem;

export interface Trust {
  /** Null: not read yet, or not readable (`isLost`). */
  readonly state: TrustState | null;
  readonly isLost: boolean;
  readonly isBusy: boolean;
  readonly outcome: TrustOutcome | null;
  reload(): void;
  refresh(): Promise<void>;
  offer(file: Blob): Promise<void>;
  decide(take: boolean): Promise<void>;
}

/** A look for a new list may take as long as a slow server: it is followed for up to a minute. */
const LOOKS = 30;
const BETWEEN_LOOKS_MS = 2_000;

/** The trust list as the background has it, and what a person can ask for. */
export function useTrust(): Trust {
  const [state, setState] = useState<TrustState | null>(null);
  const [isLost, setIsLost] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<TrustOutcome | null>(null);

  const reload = useCallback(() => {
    ask('trust-state', {}).then(
      (read) => {
        setState(read);
        setIsLost(false);
      },
      () => setIsLost(true),
    );
  }, []);
  useFresh(reload);

  async function run(order: () => Promise<TrustState | FileProblem>): Promise<TrustState | null> {
    setIsBusy(true);
    setOutcome(null);
    const answer = await order().catch(() => null);
    setIsBusy(false);
    if (answer === null || typeof answer === 'string') {
      setOutcome(answer ?? 'not-done');
      return null;
    }
    setState(answer);
    setIsLost(false);
    setOutcome(outcomeOf(state, answer));
    return answer;
  }

  return {
    state,
    isLost,
    isBusy,
    outcome,
    reload,
    refresh: async () => void (await run(() => askPatiently(() => ask('trust-refresh', {})))),
    offer: async (file) =>
      void (await run(async () => {
        const read = await readListFile(file);
        return typeof read === 'string' ? read : askPatiently(() => ask('trust-offer', read));
      })),
    decide: async (take) => {
      const answer = await run(() => ask('trust-decide', { take }));
      if (answer !== null && !take) setOutcome('kept');
    },
  };
}

/** Asks; if the answer is long in coming, looks every two seconds whether the try has ended. */
async function askPatiently(order: () => Promise<TrustState>): Promise<TrustState> {
  const before = await ask('trust-state', {});
  return order().catch(async (error: unknown) => {
    for (let look = 0; look < LOOKS; look++) {
      const now = await ask('trust-state', {});
      if (now.lastTry?.at !== before.lastTry?.at) return now;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
    throw error;
  });
}

/** What a new state says about what was asked for. */
export function outcomeOf(before: TrustState | null, after: TrustState): TrustOutcome {
  if (after.held !== null && after.held.list.takenAt !== before?.held?.list.takenAt) return 'held';
  if (after.current !== null && after.current.takenAt !== before?.current?.takenAt) return 'taken';
  return after.lastTry?.problem ? 'problem' : 'same';
}
