import type { DraftStore } from '../../../utils/studio/draft-store';
import { LevelIcon } from '../../icons/level-icon';
import { saveDraftFile } from '../share/save-file';
import { keptFrom, tryToWrite } from '../start/new-draft';
import { useStudio } from '../studio-context';
import type { DraftDesk } from './use-draft';

interface SaveTroubleProps {
  readonly desk: DraftDesk;
  readonly store: DraftStore;
}

/** What to do when a draft can no longer be saved, or another tab writes it. Nothing stands here otherwise. */
export function SaveTrouble({ desk, store }: SaveTroubleProps) {
  const { window, words } = useStudio();
  const { saveState, kept } = desk;

  async function openCopy(): Promise<void> {
    const copy = keptFrom(kept.draft, kept.unplaced);
    if ((await tryToWrite(store, copy)) === null) window.location.hash = copy.id;
  }

  if (saveState === 'saved' || saveState === 'saving') return null;
  return (
    <div class="banner tone-warn" role="alert" data-trouble={saveState}>
      <LevelIcon level="warn" />
      <p>{words.room[saveState]}</p>
      <div class="row">
        {saveState === 'taken' ? (
          <button type="button" class="button" onClick={() => void openCopy()}>
            {words.room.openCopy}
          </button>
        ) : (
          <button type="button" class="button" onClick={desk.saveAgain}>
            {words.room.saveAgain}
          </button>
        )}
        <button type="button" class="button" onClick={() => saveDraftFile(window.document, kept.draft)}>
          {words.room.exportDraft}
        </button>
      </div>
    </div>
  );
}
