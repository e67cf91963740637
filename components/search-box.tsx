import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Lens } from './directory/kind-icon';
import { Cross } from './icons/icon';

interface SearchBoxProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly words: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    /** Which keys help, for a screen reader. */
    readonly keys: string;
  };
  /** A key that leads to the field from anywhere. */
  readonly shortcut?: string;
  readonly maxLength?: number;
  onText(text: string): void;
  onEnter?(): void;
  onClear(): void;
}

/** One field to search by. Nothing typed here is spell-checked by a service. */
export function SearchBox({
  field,
  text,
  words,
  shortcut,
  maxLength,
  onText,
  onEnter,
  onClear,
}: SearchBoxProps) {
  const hint = useId();
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          onEnter?.();
        }}
      >
        <Lens />
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          aria-label={words.label}
          aria-describedby={hint}
          aria-keyshortcuts={shortcut}
          placeholder={words.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={maxLength}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        {text !== '' && (
          <button
            type="button"
            class="button button-square"
            aria-label={words.clear}
            title={words.clear}
            onClick={onClear}
          >
            <Cross />
          </button>
        )}
        <p id={hint} class="unseen">
          {words.keys}
        </p>
      </form>
    </search>
  );
}
