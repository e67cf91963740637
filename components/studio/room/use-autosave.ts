import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DraftStore, KeptDraft } from '../../../utils/studio/draft-store';
import type { Hold } from '../../../utils/studio/hold-draft';
import { tryToWrite } from '../start/new-draft';

/** `taken`: another tab writes this draft now. */
export type SaveState = 'saved' | 'saving' | 'full' | 'failed' | 'taken';

/** A draft is written once the hand has rested so long, in ms. */
const REST = 300;

/**
 * Saves a draft after each change, and at once when the page is hidden or closed. As long as something is not saved and
 * cannot be, the browser asks before the page is closed.
 */
export function useAutosave(
  window: Window,
  kept: KeptDraft,
  store: DraftStore,
  hold: Hold,
): { readonly saveState: SaveState; saveAgain(): void } {
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const newest = useRef(kept);
  const saved = useRef(kept);
  const isTaken = useRef(false);
  newest.current = kept;

  const save = useCallback(async (): Promise<void> => {
    const written = newest.current;
    if (isTaken.current || written === saved.current) return;
    const problem = await tryToWrite(store, { ...written, changedAt: Date.now() });
    if (isTaken.current) return;
    if (problem === null) saved.current = written;
    // What was typed meanwhile has a turn of its own coming.
    setSaveState(
      problem === null
        ? newest.current === written
          ? 'saved'
          : 'saving'
        : problem === 'disk'
          ? 'full'
          : 'failed',
    );
  }, [store]);

  useEffect(() => {
    if (kept === saved.current || isTaken.current) return;
    setSaveState((before) => (before === 'saved' ? 'saving' : before));
    const timer = setTimeout(() => void save(), REST);
    return () => clearTimeout(timer);
  }, [kept, save]);

  useEffect(() => {
    const stop = new AbortController();
    const flush = (): void => void save();
    window.addEventListener('pagehide', flush, stop);
    window.document.addEventListener('visibilitychange', flush, stop);
    void hold.taken.then(() => {
      isTaken.current = true;
      if (!stop.signal.aborted) setSaveState('taken');
    });
    return () => {
      stop.abort();
      flush();
    };
  }, [window, save, hold]);

  useEffect(() => {
    const isAtRisk = saveState === 'full' || saveState === 'failed' || saveState === 'taken';
    if (!isAtRisk) return;
    const stop = new AbortController();
    window.addEventListener(
      'beforeunload',
      (event) => {
        if (newest.current !== saved.current) event.preventDefault();
      },
      stop,
    );
    return () => stop.abort();
  }, [window, saveState]);

  return { saveState, saveAgain: () => void save() };
}
