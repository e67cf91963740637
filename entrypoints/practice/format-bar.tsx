import type { JSX } from 'preact';
import type { EditDispatch } from './composer';
import { Icon } from './icons';
import { useWords } from './speech';

/** Bold, italic, underline, list; and the switch to plain text. */
export function FormatBar({
  isPlain,
  edit,
}: {
  readonly isPlain: boolean;
  readonly edit: EditDispatch;
}): JSX.Element {
  const words = useWords();
  return (
    <div class="format" role="toolbar" aria-label={words.formatting}>
      <FormatButton command="bold" label={words.bold} isOff={isPlain}>
        <b>{words.bold.slice(0, 1)}</b>
      </FormatButton>
      <FormatButton command="italic" label={words.italic} isOff={isPlain}>
        <i>{words.italic.slice(0, 1)}</i>
      </FormatButton>
      <FormatButton command="underline" label={words.underline} isOff={isPlain}>
        <u>{words.underline.slice(0, 1)}</u>
      </FormatButton>
      <FormatButton command="insertUnorderedList" label={words.list} isOff={isPlain}>
        <Icon name="list" />
      </FormatButton>
      <span class="gap" />
      <label class="switch">
        <input
          type="checkbox"
          data-command="plain-text"
          checked={isPlain}
          onChange={(event) =>
            edit({ kind: 'format', format: event.currentTarget.checked ? 'plain' : 'html' })
          }
        />
        <span>{words.plainText}</span>
      </label>
    </div>
  );
}

interface FormatButtonProps {
  readonly command: string;
  readonly label: string;
  readonly isOff: boolean;
  readonly children: JSX.Element;
}

/** Keeps the selection in the text: the mouse does not take the focus away. */
function FormatButton({ command, label, isOff, children }: FormatButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="quiet square"
      disabled={isOff}
      aria-label={label}
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => document.execCommand(command)}
    >
      {children}
    </button>
  );
}
