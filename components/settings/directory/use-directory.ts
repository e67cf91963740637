import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DirectoryState, ImportFailure, ImportProgress } from '../../../utils/directory/state';
import { ask } from '../../../utils/platform/ask';
import type { SettingsView } from '../../../utils/platform/verbs';
import { useFresh } from '../use-fresh';
import { type FileImport, importFile } from './import-file';

/** How the last thing that the person asked for ended. */
export type DirectoryOutcome =
  | { readonly kind: 'done'; readonly rows: number }
  | { readonly kind: 'failed'; readonly reason: ImportFailure }
  | { readonly kind: 'same' | 'erased' | 'not-done' };

export interface Directory {
  /** Null: not read yet, or not readable (`isLost`). */
  readonly state: DirectoryState | null;
  readonly isLost: boolean;
  /** The import that runs, here or in the background; null when none does. */
  readonly running: { readonly where: 'here' | 'background'; readonly progress: ImportProgress } | null;
  readonly outcome: DirectoryOutcome | null;
  reload(): void;
  takeFile(file: File): Promise<void>;
  takeFrom(from: 'mirror' | 'open-data'): Promise<void>;
  cancel(): Promise<void>;
  erase(): Promise<void>;
}

const BETWEEN_LOOKS_MS = 500;
const NOT_BEGUN: ImportProgress = {
  phase: 'reading',
  bytesRead: 0,
  bytesTotal: null,
  rows: 0,
  secondsLeft: null,
};

/** The directory as the background has it, and what a person can ask for. */
export function useDirectory(view: SettingsView): Directory {
  const [state, setState] = useState<DirectoryState | null>(null);
  const [isLost, setIsLost] = useState(false);
  const [here, setHere] = useState<ImportProgress | null>(null);
  const [outcome, setOutcome] = useState<DirectoryOutcome | null>(null);
  const own = useRef<FileImport | null>(null);
  const latest = useRef<DirectoryState | null>(null);

  const take = useCallback((read: DirectoryState) => {
    const ended = endOf(latest.current, read);
    if (ended !== null) setOutcome(ended);
    latest.current = read;
    setState(read);
    setIsLost(false);
  }, []);
  const reload = useCallback(() => {
    ask('directory-state', {}).then(take, () => setIsLost(true));
  }, [take]);
  useFresh(reload, view);

  // Looks again only while the background imports.
  const isElsewhere = here === null && state !== null && state.progress !== null;
  useEffect(() => {
    if (!isElsewhere) return;
    const looks = setInterval(reload, BETWEEN_LOOKS_MS);
    return () => clearInterval(looks);
  }, [isElsewhere, reload]);

  // The worker ends with this page.
  const isHere = here !== null;
  useEffect(() => {
    if (!isHere) return;
    const stop = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: stop.signal });
    return () => stop.abort();
  }, [isHere]);

  async function order(verb: () => Promise<DirectoryState>, done: DirectoryOutcome | null): Promise<void> {
    setOutcome(null);
    const read = await verb().catch(() => null);
    if (read === null) return setOutcome({ kind: 'not-done' });
    take(read);
    if (done !== null) setOutcome(done);
  }

  async function takeFile(file: File): Promise<void> {
    setOutcome(null);
    setHere({ ...NOT_BEGUN, bytesTotal: file.size });
    own.current = importFile(file, setHere);
    const end = await own.current.end;
    own.current = null;
    // The background lets go of what it holds of the old directory.
    const read = await ask(end.kind === 'done' ? 'directory-changed' : 'directory-state', {}).catch(
      () => null,
    );
    latest.current = read ?? latest.current;
    setState(latest.current);
    setHere(null);
    setOutcome(
      end.kind === 'done'
        ? { kind: 'done', rows: end.directory.rows }
        : { kind: 'failed', reason: end.reason },
    );
  }

  return {
    state,
    isLost,
    running:
      here !== null
        ? { where: 'here', progress: here }
        : state?.progress
          ? { where: 'background', progress: state.progress }
          : null,
    outcome,
    reload,
    takeFile,
    takeFrom: (from) => order(() => ask('directory-import', { from }), null),
    cancel: async () =>
      own.current === null ? order(() => ask('directory-cancel', {}), null) : own.current.cancel(),
    erase: () => order(() => ask('directory-erase', {}), { kind: 'erased' }),
  };
}

/** How an import in the background ended between two looks; null if none did. */
export function endOf(before: DirectoryState | null, after: DirectoryState): DirectoryOutcome | null {
  if (!before?.progress || after.progress) return null;
  if (after.current !== null && after.current.importedAt !== before.current?.importedAt)
    return { kind: 'done', rows: after.current.rows };
  const failure = after.lastFailure;
  const isNew = failure !== null && failure.at !== before.lastFailure?.at;
  return isNew ? { kind: 'failed', reason: failure.reason } : { kind: 'same' };
}
