import type { JSX } from 'preact';
import type { Dispatch } from './app';
import { shortDate } from './dates';
import { Icon } from './icons';
import { allRecipients, type Mailbox, type Message, messagesIn } from './mailbox';
import { previewOf } from './message-text';
import { shortNameOf } from './recipients';
import { useLanguage, useWords } from './speech';

interface MessageListProps {
  readonly mailbox: Mailbox;
  readonly dispatch: Dispatch;
  readonly now: number;
  /** False if it stands beside something that matters more. */
  readonly isMain: boolean;
}

/** The messages of the open folder, newest first. */
export function MessageList({ mailbox, dispatch, now, isMain }: MessageListProps): JSX.Element {
  const words = useWords();
  const List = isMain ? 'main' : 'section';
  const { folder } = mailbox;
  const messages = messagesIn(mailbox, folder);
  return (
    <List class="list" id="messages" tabIndex={-1} aria-labelledby="list-title" data-folder-open={folder}>
      <h2 id="list-title">{words.folder[folder]}</h2>
      {messages.length === 0 ? <p class="nothing">{words.emptyFolder[folder]}</p> : null}
      <ul>
        {messages.map((message) => (
          <li key={message.id}>
            <button
              type="button"
              class="row"
              data-message={message.id}
              data-unread={message.isSeen ? undefined : ''}
              aria-current={mailbox.openMessage === message.id ? 'true' : undefined}
              onClick={() => dispatch({ kind: 'open-message', id: message.id })}
            >
              <Row message={message} now={now} />
            </button>
          </li>
        ))}
      </ul>
    </List>
  );
}

function Row({ message, now }: { readonly message: Message; readonly now: number }): JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const who = message.folder === 'inbox' ? [message.from] : allRecipients(message.recipients);
  const names = who.map(shortNameOf).join(', ');
  return (
    <>
      <span class="initial" aria-hidden="true">
        {[...names][0]?.toUpperCase() ?? '?'}
      </span>
      <span class="row-who">
        {message.isSeen ? null : <span class="unseen">{words.unread}</span>}
        {names === '' ? words.noRecipient : names}
      </span>
      <span class="row-when">{shortDate(message.at, now, language)}</span>
      <span class="row-subject">{message.subject === '' ? words.noSubject : message.subject}</span>
      {message.attachments.length > 0 ? <Icon name="clip" /> : null}
      <span class="row-preview">{previewOf(message)}</span>
    </>
  );
}
