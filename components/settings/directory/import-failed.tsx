import type { DirectoryState } from '../../../utils/directory/state';
import { LevelIcon } from '../../icons/level-icon';
import { sayMoment } from '../say-date';
import { useDesk } from '../settings-context';
import type { DirectoryOutcome } from './use-directory';

interface ImportFailedProps {
  readonly state: DirectoryState;
  readonly running: boolean;
  readonly outcome: DirectoryOutcome | null;
}

/** Why no new directory came, what to do, and what is still in use. */
export function ImportFailed({ state, running, outcome }: ImportFailedProps) {
  const {
    lang,
    words: { directory: words },
  } = useDesk();
  const { current, lastFailure } = state;
  if (running) return null;
  // One that happened while nobody was looking: told until a directory has come.
  const old =
    outcome === null && lastFailure !== null && lastFailure.at > (current?.importedAt ?? 0)
      ? lastFailure
      : null;
  const reason = outcome?.kind === 'failed' ? outcome.reason : old?.reason;
  if (reason === undefined || (old !== null && reason === 'cancelled')) return null;
  const level = reason === 'cancelled' ? 'notice' : 'warn';
  return (
    <div class={`hint tone-${level}`} data-import-failure={reason}>
      <LevelIcon level={level} />
      <div>
        <p>
          {old !== null && `${words.failedOn(sayMoment(old.at, lang))} `}
          {words.failures[reason]}
        </p>
        <p>{current === null ? words.nothingStored : words.stays}</p>
      </div>
    </div>
  );
}
