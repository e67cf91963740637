import { useEffect, useRef } from 'preact/hooks';
import type { DirectoryState } from '../../../utils/directory/state';
import { useDesk } from '../settings-context';
import { useFocusKept } from '../use-focus-kept';
import { ImportFailed } from './import-failed';
import { ImportRunning } from './import-running';
import { sayProgressAloud } from './say-progress';
import { Sources } from './sources';
import type { Directory } from './use-directory';
import type { DirectoryWords } from './words-fr';

interface TakeDirectoryProps {
  readonly directory: Directory;
  readonly state: DirectoryState;
}

/** Takes a directory: where from, how far it is, and how it ended. */
export function TakeDirectory({ directory, state }: TakeDirectoryProps) {
  const {
    words: { directory: words },
  } = useDesk();
  const { running, outcome } = directory;
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place, `${running !== null} ${state.current !== null}`);
  useEffect(keepFilesOffThePage, []);
  return (
    <section class="setting" aria-labelledby="take-title" data-take-directory>
      <h3 id="take-title">{words.take.title}</h3>
      <p class="help">{words.take.help}</p>
      <ImportFailed state={state} running={running !== null} outcome={outcome} />
      <p class={outcome?.kind === 'not-done' ? 'wrong' : 'notice'}>{sayOutcome(directory, words)}</p>
      <div ref={place}>
        {running === null ? (
          <Sources
            hasMirror={state.hasMirror}
            onFile={(file) => void directory.takeFile(file)}
            onFrom={(from) => void directory.takeFrom(from)}
          />
        ) : (
          <ImportRunning {...running} onCancel={() => void directory.cancel()} />
        )}
      </div>
      <p class="unseen" role="status" data-import-aloud>
        {running === null ? sayAloud(directory, words) : sayProgressAloud(running.progress, words)}
      </p>
    </section>
  );
}

/** What is said beside the buttons; a failure is said in a place of its own. */
function sayOutcome({ outcome }: Directory, words: DirectoryWords): string {
  switch (outcome?.kind) {
    case 'done':
      return words.done(outcome.rows);
    case 'same':
      return words.same;
    case 'erased':
      return words.erased;
    case 'not-done':
      return words.notDone;
    default:
      return '';
  }
}

function sayAloud(directory: Directory, words: DirectoryWords): string {
  const { outcome } = directory;
  return outcome?.kind === 'failed' ? words.failures[outcome.reason] : sayOutcome(directory, words);
}

/** A file that is dropped beside its place would be opened by the browser instead of this page. */
function keepFilesOffThePage(): () => void {
  const stop = new AbortController();
  for (const name of ['dragover', 'drop'] as const) {
    addEventListener(
      name,
      (event) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      },
      { signal: stop.signal },
    );
  }
  return () => stop.abort();
}
