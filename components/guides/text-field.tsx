import { useId } from 'preact/hooks';
import { useGuides } from './guides-context';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  onValue(value: string): void;
  readonly isOptional?: boolean;
  readonly hint?: string;
  /** Id of what is said of the value elsewhere. */
  readonly describedBy?: string;
  /** What a keyboard on the screen should offer. */
  readonly keys?: 'email' | 'tel' | 'text';
  readonly id?: string;
}

/** A field whose text the browser is asked to neither remember nor check with a service. */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, isOptional = false, hint, describedBy, keys = 'text' } = props;
  const { words } = useGuides();
  const own = useId();
  const id = props.id ?? own;
  const described = [describedBy, hint === undefined ? undefined : `${id}-hint`].filter(
    (one) => one !== undefined,
  );
  return (
    <p class="ask">
      <label for={id}>
        {label}
        {isOptional && <span class="aside"> {words.person.optional}</span>}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        inputMode={keys}
        autocomplete="off"
        autocapitalize={keys === 'email' ? 'off' : 'on'}
        spellcheck={false}
        maxLength={200}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} class="aside">
          {hint}
        </span>
      )}
    </p>
  );
}
