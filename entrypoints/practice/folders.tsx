import type { JSX } from 'preact';
import type { Dispatch } from './app';
import { Icon } from './icons';
import { FOLDERS, type FolderId, type Mailbox, messagesIn } from './mailbox';
import { useWords } from './speech';

interface FoldersProps {
  readonly mailbox: Mailbox;
  readonly dispatch: Dispatch;
}

export function Folders({ mailbox, dispatch }: FoldersProps): JSX.Element {
  const words = useWords();
  return (
    <nav class="folders" aria-label={words.folders}>
      <button
        type="button"
        class="primary compose"
        data-command="compose"
        onClick={() => dispatch({ kind: 'compose' })}
      >
        <Icon name="write" />
        <span>{words.compose}</span>
      </button>
      <ul>
        {FOLDERS.map((folder) => (
          <li key={folder}>
            <button
              type="button"
              class="folder"
              data-folder={folder}
              aria-current={mailbox.folder === folder ? 'page' : undefined}
              onClick={() => dispatch({ kind: 'open-folder', folder })}
            >
              <Icon name={folder} />
              <span class="folder-name">{words.folder[folder]}</span>
              <Count of={countOf(mailbox, folder)} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ of }: { readonly of: number }): JSX.Element | null {
  return of === 0 ? null : <span class="count">{of}</span>;
}

/** Unread messages of the inbox, all messages elsewhere. */
function countOf(mailbox: Mailbox, folder: FolderId): number {
  const messages = messagesIn(mailbox, folder);
  return folder === 'inbox' ? messages.filter((message) => !message.isSeen).length : messages.length;
}
