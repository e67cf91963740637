import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { SearchBox } from '../search-box';
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
    <SearchBox
      field={field}
      text={text}
      words={words.search}
      shortcut="/"
      onText={onText}
      onEnter={onEnter}
      onClear={onClear}
    />
  );
}
