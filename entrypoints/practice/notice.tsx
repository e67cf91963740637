import type { JSX } from 'preact';
import type { Dispatch } from './app';
import { Icon } from './icons';
import type { Mailbox, Said } from './mailbox';
import { useWords } from './speech';
import type { Words } from './words';

interface NoticeProps {
  readonly mailbox: Mailbox;
  readonly dispatch: Dispatch;
}

/** What the page last told the person, also for a screen reader. It stays until closed or replaced. */
export function Notice({ mailbox, dispatch }: NoticeProps): JSX.Element {
  const words = useWords();
  const { said } = mailbox;

  // The button that was pressed goes away: the keyboard goes on in the list.
  function hush(): void {
    dispatch({ kind: 'hush' });
    document.getElementById('messages')?.focus();
  }

  function seeSent(): void {
    dispatch({ kind: 'open-folder', folder: 'sent' });
    hush();
  }

  return (
    <div class="notice-place">
      <div class="notice" data-said={said?.kind}>
        <p role="status">{said === null ? '' : sentenceOf(said, words)}</p>
        {said?.kind === 'sent' && mailbox.folder !== 'sent' ? (
          <button type="button" class="quiet" data-command="see-sent" onClick={seeSent}>
            {words.seeSent}
          </button>
        ) : null}
        {said === null ? null : (
          <button
            type="button"
            class="quiet square"
            aria-label={words.hush}
            title={words.hush}
            onClick={hush}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}

function sentenceOf(said: Said, words: Words): string {
  switch (said.kind) {
    case 'sent':
      return words.saidSent(said.to.join(', '));
    case 'saved':
      return words.saidSaved;
    case 'discarded':
      return words.saidDiscarded;
    case 'needs-recipient':
      return words.saidNeedsRecipient;
    case 'not-an-address':
      return words.saidNotAnAddress(said.shown);
  }
}
