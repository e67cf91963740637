import { useCallback, useEffect, useState } from 'preact/hooks';
import { type DraftStore, openDraftStore } from '../../utils/studio/draft-store';

/** The drafts of this browser. `desk` null: not open yet, or the browser keeps nothing (`isLost`). */
export function useDraftStore(): {
  readonly desk: DraftStore | null;
  readonly isLost: boolean;
  reopen(): void;
} {
  const [desk, setDesk] = useState<DraftStore | null>(null);
  const [isLost, setIsLost] = useState(false);
  const open = useCallback((): void => {
    setIsLost(false);
    openDraftStore().then(setDesk, () => setIsLost(true));
  }, []);
  useEffect(open, [open]);
  return { desk, isLost, reopen: open };
}
