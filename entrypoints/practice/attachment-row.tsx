import type { JSX } from 'preact';
import type { EditDispatch } from './composer';
import { Icon } from './icons';
import { useWords } from './speech';

/** The files of a message being written, by their names. */
export function AttachmentRow({
  names,
  edit,
}: {
  readonly names: readonly string[];
  readonly edit: EditDispatch;
}): JSX.Element {
  const words = useWords();
  return (
    <ul class="files" aria-label={words.attachments} data-part="attachments">
      {names.map((name, index) => (
        <li key={`${index} ${name}`} class="file" data-file={name} title={words.nameOnly}>
          <Icon name="clip" />
          <span>{name}</span>
          <button
            type="button"
            data-command="detach"
            aria-label={words.removeAttachment(name)}
            title={words.removeAttachment(name)}
            onClick={() => edit({ kind: 'detach', index })}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
