import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { RecipientField } from '../../utils/mail/draft';
import type { EditDispatch } from './composer';
import { Icon } from './icons';
import type { OpenComposer } from './mailbox';
import { isInsideQuotes, looksLikeAddress } from './recipients';
import { useWords } from './speech';

interface RecipientRowProps {
  readonly composer: OpenComposer;
  readonly field: RecipientField;
  readonly edit: EditDispatch;
}

/** One recipient field: a chip for each person, and the place to type the next. */
export function RecipientRow({ composer, field, edit }: RecipientRowProps): JSX.Element {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const id = `${composer.id}-${field}`;
  const chips = composer.recipients[field];

  function takeTyped(text: string): void {
    if (text.trim() !== '') edit({ kind: 'add-recipients', field, text });
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    const typed = event.currentTarget.value;
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const isSeparator = (event.key === ',' || event.key === ';') && !isInsideQuotes(typed);
    if (isSeparator || (event.key === 'Enter' && typed.trim() !== '')) {
      event.preventDefault();
      takeTyped(typed);
    } else if (event.key === 'Backspace' && typed === '' && chips.length > 0) {
      edit({ kind: 'remove-recipient', field, index: chips.length - 1 });
    }
  }

  function remove(index: number): void {
    edit({ kind: 'remove-recipient', field, index });
    input.current?.focus();
  }

  return (
    <div class="line" data-part={field}>
      <label for={id}>{words.field[field]}</label>
      <div class="people">
        <ul aria-label={words.recipientsOf(words.field[field])}>
          {chips.map((recipient, index) => (
            <Chip key={recipient} recipient={recipient} remove={() => remove(index)} />
          ))}
        </ul>
        <input
          id={id}
          ref={input}
          value={composer.typing[field]}
          type="text"
          inputMode="email"
          autocomplete="off"
          spellcheck={false}
          title={words.recipientHint}
          onInput={(event) => edit({ kind: 'type-recipient', field, text: event.currentTarget.value })}
          onKeyDown={onKeyDown}
          onBlur={(event) => takeTyped(event.currentTarget.value)}
        />
      </div>
      {field === 'to' ? <MoreFields composer={composer} edit={edit} /> : null}
    </div>
  );
}

interface ChipProps {
  readonly recipient: string;
  readonly remove: () => void;
}

function Chip({ recipient, remove }: ChipProps): JSX.Element {
  const words = useWords();
  const isWrong = !looksLikeAddress(recipient);
  return (
    <li class="chip" data-recipient={recipient} data-wrong={isWrong ? '' : undefined}>
      <span class="chip-text">{recipient}</span>
      {isWrong ? <span class="unseen">{words.notAnAddress}</span> : null}
      <button
        type="button"
        data-command="remove-recipient"
        aria-label={words.removeRecipient(recipient)}
        title={words.removeRecipient(recipient)}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Shows the fields that few messages need. */
function MoreFields({ composer, edit }: Omit<RecipientRowProps, 'field'>): JSX.Element {
  const words = useWords();
  const hidden = (['cc', 'bcc'] as const).filter((field) =>
    field === 'cc' ? !composer.showsCc : !composer.showsBcc,
  );
  function show(field: 'cc' | 'bcc'): void {
    edit({ kind: 'show-field', field });
    requestAnimationFrame(() => document.getElementById(`${composer.id}-${field}`)?.focus());
  }
  return (
    <span class="more-fields">
      {hidden.map((field) => (
        <button
          key={field}
          type="button"
          class="quiet"
          data-command={`show-${field}`}
          aria-label={words.addField[field]}
          onClick={() => show(field)}
        >
          {words.field[field]}
        </button>
      ))}
    </span>
  );
}
