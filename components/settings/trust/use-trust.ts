import { useCallback, useState } from 'preact/hooks';
import { ask } from '../../../utils/platform/ask';
import type { SettingsView } from '../../../utils/platform/verbs';
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

/** The trust list as the background has it, and what a person can ask for. */
export function useTrust(view: SettingsView): Trust {
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
  useFresh(reload, view);

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
    refresh: async () => void (await run(() => ask('trust-refresh', {}))),
    offer: async (file) =>
      void (await run(async () => {
        const read = await readListFile(file);
        return typeof read === 'string' ? read : ask('trust-offer', read);
      })),
    decide: async (take) => {
      const answer = await run(() => ask('trust-decide', { take }));
      if (answer !== null && !take) setOutcome('kept');
    },
  };
}

/** What a new state says about what was asked for. */
export function outcomeOf(before: TrustState | null, after: TrustState): TrustOutcome {
  if (after.held !== null && after.held.list.takenAt !== before?.held?.list.takenAt) return 'held';
  if (after.current !== null && after.current.takenAt !== before?.current?.takenAt) return 'taken';
  return after.lastTry?.problem ? 'problem' : 'same';
}
