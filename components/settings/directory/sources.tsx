import { useState } from 'preact/hooks';
import { FileButton } from '../file-button';
import { HostAccess } from '../host-access';
import { useDesk } from '../settings-context';

/** The public mirror's stable address, and where it leads to. */
const OPEN_DATA = ['https://www.data.gouv.fr', 'https://static.data.gouv.fr'];

interface SourcesProps {
  readonly hasMirror: boolean;
  onFile(file: File): void;
  onFrom(from: 'mirror' | 'open-data'): void;
}

/** The places a directory can be taken from. */
export function Sources({ hasMirror, onFile, onFrom }: SourcesProps) {
  const { words, view } = useDesk();
  const { take } = words.directory;
  return (
    <ul class="sources">
      {hasMirror && (
        <li>
          <div>
            <button
              type="button"
              class="button button-primary"
              aria-describedby="mirror-help"
              onClick={() => onFrom('mirror')}
            >
              {take.fromMirror}
            </button>
            <p class="help" id="mirror-help">
              {take.mirrorHelp}
            </p>
          </div>
          <HostAccess addresses={[view.values.directoryUrl]} />
        </li>
      )}
      <li>
        <div>
          <button
            type="button"
            class={`button ${hasMirror ? '' : 'button-primary'}`}
            aria-describedby="open-data-help"
            onClick={() => onFrom('open-data')}
          >
            {take.fromOpenData}
          </button>
          <p class="help" id="open-data-help">
            {take.openDataHelp}
          </p>
        </div>
        <HostAccess addresses={OPEN_DATA} />
      </li>
      <DropPlace onFile={onFile} />
    </ul>
  );
}

function DropPlace({ onFile }: { onFile(file: File): void }) {
  const {
    words: {
      directory: { take },
    },
  } = useDesk();
  const [isOver, setIsOver] = useState(false);
  return (
    <li
      class={`drop ${isOver ? 'drop-over' : ''}`}
      onDragOver={(event) => setIsOver(event.dataTransfer?.types.includes('Files') ?? false)}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <div>
        <FileButton label={take.fromFile} describedBy="file-help" onFile={onFile} />
        <p class="help" id="file-help">
          {take.fileHelp} {take.drop}
        </p>
      </div>
    </li>
  );
}
