import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftCampaign } from '../../../utils/studio/draft';
import type { DraftStore, KeptDraft } from '../../../utils/studio/draft-store';
import { endTyping, type History, makeEdit, redo, startHistory, undo } from '../../../utils/studio/history';
import type { Hold } from '../../../utils/studio/hold-draft';
import type { Spot } from '../../../utils/studio/spot';
import { type SaveState, useAutosave } from './use-autosave';

export interface DraftDesk {
  readonly kept: KeptDraft;
  readonly history: History<DraftCampaign>;
  readonly spot: Spot<DraftCampaign>;
  readonly saveState: SaveState;
  undo(): void;
  redo(): void;
  endTyping(): void;
  saveAgain(): void;
  /** Notes that the campaign has gone out under its names. */
  publish(): void;
  forgetUnplaced(): void;
}

/** A draft in the hands of its author: every step can be taken back, and each is saved. */
export function useDraft(window: Window, first: KeptDraft, store: DraftStore, hold: Hold): DraftDesk {
  const [history, setHistory] = useState(() => startHistory(first.draft));
  const [facts, setFacts] = useState({ isPublished: first.isPublished, unplaced: first.unplaced });
  const kept = useMemo<KeptDraft>(
    () => ({ id: first.id, changedAt: first.changedAt, draft: history.present, ...facts }),
    [first, history.present, facts],
  );
  const { saveState, saveAgain } = useAutosave(window, kept, store, hold);

  const edit = useCallback<Spot<DraftCampaign>['edit']>((change, how) => {
    const { isTyping = false, path = [] } = how ?? {};
    const at = performance.now();
    setHistory((before) => makeEdit(before, { change, path, isTyping, at }));
  }, []);
  const spot = useRef<Spot<DraftCampaign> | null>(null);
  if (spot.current?.value !== history.present) spot.current = { value: history.present, path: [], edit };

  return {
    kept,
    history,
    spot: spot.current,
    saveState,
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    endTyping: useEvent(() => setHistory(endTyping)),
    saveAgain,
    publish: () => setFacts((before) => ({ ...before, isPublished: true })),
    forgetUnplaced: () => setFacts((before) => ({ ...before, unplaced: [] })),
  };
}

/** A function that stays the same from one drawing to the next. */
function useEvent(run: () => void): () => void {
  const newest = useRef(run);
  useEffect(() => {
    newest.current = run;
  });
  return useCallback(() => newest.current(), []);
}
