import type { RefObject } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { Cross } from '../icons/icon';
import { Lens } from './kind-icon';
import { isTyping } from './move-focus';
import { usePanel } from './panel-context';

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  onText(text: string): void;
  onEnter(): void;
  onClear(): void;
  /** `/` was pressed: the field must be on the screen. */
  onSummon(): void;
}

/** The field of the search. `/` leads to it from anywhere. Nothing typed here is spell-checked by a service or kept. */
export function SearchField({ field, text, onText, onEnter, onClear, onSummon }: SearchFieldProps) {
  const { words } = usePanel();
  const hint = useId();

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      onSummon();
      queueMicrotask(() => field.current?.select());
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field, onSummon]);

  useEffect(() => field.current?.focus(), [field]);

  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          onEnter();
        }}
      >
        <Lens />
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          aria-label={words.search.label}
          aria-describedby={hint}
          aria-keyshortcuts="/"
          placeholder={words.search.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        {text !== '' && (
          <button
            type="button"
            class="button button-square"
            aria-label={words.search.clear}
            title={words.search.clear}
            onClick={onClear}
          >
            <Cross />
          </button>
        )}
        <p id={hint} class="unseen">
          {words.search.keys}
        </p>
      </form>
    </search>
  );
}
