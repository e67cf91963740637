import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/platform/ask';
import { onSettingsChange } from '../../utils/platform/settings-source';
import type { RequestOf, SettingsView } from '../../utils/platform/verbs';

/** How the last save went, and of what. */
export interface Outcome {
  /** A setting's key, or a rule's id. */
  readonly of: string;
  readonly saved: boolean;
}

export interface Settings {
  /** Null: not read yet, or not readable (`isLost`). */
  readonly view: SettingsView | null;
  readonly isLost: boolean;
  readonly outcome: Outcome | null;
  reload(): void;
  /** Saves one change, and nothing but it: other tabs may be changing other keys. True if it is in force. */
  save(of: string, change: RequestOf<'settings-change'>): Promise<boolean>;
}

/** The settings as the background has them, kept up to date when another tab or the organisation changes them. */
export function useSettings(): Settings {
  const [view, setView] = useState<SettingsView | null>(null);
  const [isLost, setIsLost] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const reload = useCallback(() => {
    ask('settings-view', {}).then(
      (read) => {
        setView(read);
        setIsLost(false);
      },
      () => setIsLost(true),
    );
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    onSettingsChange(reload, stop.signal);
    reload();
    return () => stop.abort();
  }, [reload]);

  const save = useCallback(async (of: string, change: RequestOf<'settings-change'>): Promise<boolean> => {
    setOutcome(null);
    const read = await ask('settings-change', change).catch(() => null);
    if (read !== null) setView(read);
    setOutcome({ of, saved: read !== null });
    return read !== null;
  }, []);

  return { view, isLost, outcome, reload, save };
}
