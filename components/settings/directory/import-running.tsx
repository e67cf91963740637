import type { ImportProgress } from '../../../utils/directory/state';
import { useDesk } from '../settings-context';
import { partOf, sayProgress } from './say-progress';

interface ImportRunningProps {
  readonly where: 'here' | 'background';
  readonly progress: ImportProgress;
  onCancel(): void;
}

/** How far an import is, and the way to stop it. */
export function ImportRunning({ where, progress, onCancel }: ImportRunningProps) {
  const {
    words: { directory: words },
  } = useDesk();
  const part = partOf(progress);
  const said = sayProgress(progress, words);
  return (
    <div class="import" data-import-running={where}>
      <progress aria-label={words.progress.label} aria-valuetext={said} max={1} value={part ?? undefined} />
      <p>{said}</p>
      <div class="row">
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
        <p class="help">{where === 'here' ? words.progress.stayHere : words.progress.leaveHere}</p>
      </div>
    </div>
  );
}
