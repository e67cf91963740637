import { useCallback, useState } from 'preact/hooks';
import { ask } from '../../../utils/platform/ask';
import type { ResponseOf, SettingsView } from '../../../utils/platform/verbs';
import { useFresh } from '../use-fresh';

/** The phrases that were set aside, as the background has them. */
export interface DismissedState {
  /** Null: not read yet, or not readable (`isLost`). */
  readonly kept: ResponseOf<'dismissed-list'> | null;
  readonly isLost: boolean;
  /** How the last erasing went. */
  readonly outcome: 'erased' | 'not-erased' | null;
  reload(): void;
  /** All of them when no hashes are given. True if they are erased. */
  erase(hashes?: readonly number[]): Promise<boolean>;
}

export function useDismissed(view: SettingsView): DismissedState {
  const [kept, setKept] = useState<DismissedState['kept']>(null);
  const [isLost, setIsLost] = useState(false);
  const [outcome, setOutcome] = useState<DismissedState['outcome']>(null);

  const read = useCallback(async () => {
    const answer = await ask('dismissed-list', {}).catch(() => null);
    setIsLost(answer === null);
    if (answer !== null) setKept(answer);
  }, []);
  const reload = useCallback(() => void read(), [read]);
  useFresh(reload, view);

  return {
    kept,
    isLost,
    outcome,
    reload,
    async erase(hashes) {
      const isDone = await ask('dismissed-remove', hashes ? { hashes: [...hashes] } : {}).then(
        () => true,
        () => false,
      );
      setOutcome(isDone ? 'erased' : 'not-erased');
      await read();
      return isDone;
    },
  };
}
