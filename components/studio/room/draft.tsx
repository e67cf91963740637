import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DraftStore, KeptDraft } from '../../../utils/studio/draft-store';
import { type Hold, holdDraft } from '../../../utils/studio/hold-draft';
import { keptFrom, tryToWrite } from '../start/new-draft';
import { useStudio } from '../studio-context';
import { Room } from './room';

interface DraftProps {
  readonly id: string;
  readonly store: DraftStore;
}

type Opened =
  | { readonly kind: 'opening' | 'busy' | 'gone' }
  | { readonly kind: 'open'; readonly kept: KeptDraft; readonly hold: Hold };

/** One draft: opened for this tab alone, or a word on why it is not. */
export function Draft({ id, store }: DraftProps) {
  const { window, words } = useStudio();
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  /** Aborted when this draft is left. */
  const leaving = useRef(AbortSignal.abort());

  const open = useCallback(
    async (force: boolean, stop: AbortSignal): Promise<void> => {
      const hold = await holdDraft(window.navigator.locks, id, force).catch(() => null);
      const kept = hold === null ? null : await store.read(id).catch(() => null);
      if (stop.aborted || kept === null) hold?.release();
      if (stop.aborted) return;
      stop.addEventListener('abort', () => hold?.release());
      if (hold === null) setOpened({ kind: 'busy' });
      else setOpened(kept === null ? { kind: 'gone' } : { kind: 'open', kept, hold });
    },
    [window, id, store],
  );
  useEffect(() => {
    const stop = new AbortController();
    leaving.current = stop.signal;
    void open(false, stop.signal);
    return () => stop.abort();
  }, [open]);

  async function openCopy(): Promise<void> {
    const kept = await store.read(id).catch(() => null);
    if (kept === null) return setOpened({ kind: 'gone' });
    const copy = keptFrom(kept.draft, kept.unplaced);
    if ((await tryToWrite(store, copy)) === null) window.location.hash = copy.id;
  }

  if (opened.kind === 'open') return <Room kept={opened.kept} hold={opened.hold} store={store} />;
  return (
    <main class="start">
      <p>
        <a href="#drafts">{words.room.back}</a>
      </p>
      {opened.kind === 'opening' && <p role="status">{words.room.opening}</p>}
      {opened.kind === 'gone' && <p role="alert">{words.room.gone}</p>}
      {opened.kind === 'busy' && (
        <div class="banner tone-notice" role="alert" data-busy>
          <p>
            {words.room.busy} {words.room.takeOverHelp}
          </p>
          <div class="row">
            <button type="button" class="button button-primary" onClick={() => void openCopy()}>
              {words.room.openCopy}
            </button>
            <button type="button" class="button" onClick={() => void open(true, leaving.current)}>
              {words.room.takeOver}
            </button>
          </div>
        </div>
      )}
    </main>
  );
}
