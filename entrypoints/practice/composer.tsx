import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Dispatch } from './app';
import { AttachmentRow } from './attachment-row';
import { BodyEditor } from './body-editor';
import { ComposerCommands } from './composer-commands';
import type { Edit } from './composer-edits';
import { FromRow } from './from-row';
import { type Body, FIELDS, type OpenComposer } from './mailbox';
import { RecipientRow } from './recipient-row';
import { useWords } from './speech';

interface ComposerProps {
  readonly composer: OpenComposer;
  readonly isFront: boolean;
  readonly dispatch: Dispatch;
  readonly now: () => number;
}

export type EditDispatch = (edit: Edit) => void;

/** One message being written. Its listeners are its own, so that whoever watches from outside comes first. */
export function Composer({ composer, isFront, dispatch, now }: ComposerProps): JSX.Element {
  const words = useWords();
  const root = useRef<HTMLElement>(null);
  const latestBody = useRef<() => Body>(() => composer.body);
  const { id, isMinimised } = composer;
  const edit: EditDispatch = (one) => dispatch({ kind: 'edit', composer: id, edit: one });

  useEffect(() => {
    if (!isMinimised) focusFirst(root.current, composer.recipients.to.length > 0);
  }, [isMinimised]);

  function act(kind: 'send' | 'save' | 'close'): void {
    edit({ kind: 'body', body: latestBody.current() });
    dispatch({ kind, composer: id, at: now() });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      act('send');
    } else if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      act('close');
    }
  }

  return (
    <section
      class="composer"
      id={id}
      ref={root}
      data-composer={id}
      data-front={isFront ? '' : undefined}
      hidden={isMinimised}
      aria-label={words.writing(composer.subject === '' ? words.newMessage : composer.subject)}
      onKeyDown={onKeyDown}
    >
      <ComposerCommands composer={composer} act={act} edit={edit} dispatch={dispatch} />
      <FromRow from={composer.from} edit={edit} />
      {FIELDS.filter((field) => isShown(composer, field)).map((field) => (
        <RecipientRow key={field} composer={composer} field={field} edit={edit} />
      ))}
      <div class="line subject-line">
        <label for={`${id}-subject`}>{words.subject}</label>
        <input
          id={`${id}-subject`}
          data-part="subject"
          value={composer.subject}
          autocomplete="off"
          onInput={(event) => edit({ kind: 'subject', subject: event.currentTarget.value })}
        />
      </div>
      {composer.attachments.length > 0 ? <AttachmentRow names={composer.attachments} edit={edit} /> : null}
      <BodyEditor composer={composer} edit={edit} latest={latestBody} />
    </section>
  );
}

function isShown(composer: OpenComposer, field: 'to' | 'cc' | 'bcc'): boolean {
  return field === 'to' || (field === 'cc' ? composer.showsCc : composer.showsBcc);
}

/** Puts the keyboard where writing goes on: on the recipients while there are none, else in the text. */
function focusFirst(root: HTMLElement | null, hasRecipients: boolean): void {
  const part = hasRecipients ? '[data-part="body"]' : '[data-part="to"] input';
  root?.querySelector<HTMLElement>(part)?.focus();
}
