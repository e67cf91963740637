import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Dispatch } from './app';
import { longDate } from './dates';
import { Icon } from './icons';
import type { Mailbox, Message } from './mailbox';
import { MessageView } from './message-view';
import { useLanguage, useWords } from './speech';

interface ReadingPaneProps {
  readonly mailbox: Mailbox;
  readonly dispatch: Dispatch;
}

export function ReadingPane({ mailbox, dispatch }: ReadingPaneProps): JSX.Element {
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  const message = mailbox.messages.find((one) => one.id === mailbox.openMessage);
  const id = message?.id;
  useEffect(() => {
    if (id !== undefined) pane.current?.focus();
  }, [id]);
  return (
    <section class="reading" aria-label={words.reading} tabIndex={-1} ref={pane}>
      {message === undefined ? (
        <p class="nothing">
          <Icon name="fold" />
          {words.nothingOpen}
        </p>
      ) : (
        <>
          <Commands message={message} dispatch={dispatch} />
          <MessageView key={message.id} message={message} />
        </>
      )}
    </section>
  );
}

function Commands({
  message,
  dispatch,
}: {
  readonly message: Message;
  readonly dispatch: Dispatch;
}): JSX.Element {
  const words = useWords();
  const language = useLanguage();
  function answer(toAll: boolean): void {
    const intro = words.wrote(longDate(message.at, language), message.from);
    dispatch({ kind: 'answer', id: message.id, toAll, intro });
  }
  return (
    <div class="reading-commands">
      <button
        type="button"
        class="quiet only-narrow"
        data-command="back"
        onClick={() => dispatch({ kind: 'close-message' })}
      >
        <Icon name="back" />
        <span>{words.backToList}</span>
      </button>
      {message.folder === 'sent' ? null : (
        <>
          <button type="button" class="quiet" data-command="reply" onClick={() => answer(false)}>
            <Icon name="reply" />
            <span>{words.reply}</span>
          </button>
          <button type="button" class="quiet" data-command="reply-all" onClick={() => answer(true)}>
            <Icon name="replyAll" />
            <span>{words.replyAll}</span>
          </button>
        </>
      )}
    </div>
  );
}
