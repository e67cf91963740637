import type { DraftCampaign } from '../../../utils/studio/draft';
import type { History } from '../../../utils/studio/history';
import { LevelIcon } from '../../icons/level-icon';
import { useStudio } from '../studio-context';
import type { SaveState } from './use-autosave';
import type { Steps } from './use-steps';

interface RoomBarProps {
  readonly title: string;
  readonly saveState: SaveState;
  readonly history: History<DraftCampaign>;
  readonly steps: Steps;
}

/** What is open, whether it is saved, and the steps back and forth. */
export function RoomBar({ title, saveState, history, steps }: RoomBarProps) {
  const { words } = useStudio();
  const isSaved = saveState === 'saved' || saveState === 'saving';
  return (
    <div class="room-bar">
      <p>
        <a href="#drafts">{words.room.back}</a>
      </p>
      <h1>{title}</h1>
      <p class={`save-state ${isSaved ? 'tone-clear' : 'tone-warn'}`} data-save={saveState}>
        {saveState !== 'saving' && <LevelIcon level={isSaved ? 'clear' : 'warn'} size={16} />}
        {words.room.saveStates[saveState]}
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-keyshortcuts="Control+Z"
          title={words.room.undoKeys}
          aria-disabled={history.past.length === 0}
          onClick={steps.undo}
        >
          {words.room.undo}
        </button>
        <button
          type="button"
          class="button"
          aria-keyshortcuts="Control+Shift+Z"
          title={words.room.redoKeys}
          aria-disabled={history.future.length === 0}
          onClick={steps.redo}
        >
          {words.room.redo}
        </button>
      </div>
    </div>
  );
}
