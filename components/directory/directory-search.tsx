import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AnswerView, answerOf, countText } from './answer-view';
import { KnownCorrespondents } from './known-correspondents';
import { moveFocus } from './move-focus';
import { usePanel } from './panel-context';
import { SearchField } from './search-field';
import { useSearch } from './use-search';

/** A text that another page handed over; empty if it must not be looked for. */
export interface Handed {
  readonly text: string;
}

interface DirectorySearchProps {
  /** How many correspondents are shown at most. */
  readonly limit: number;
  /** How many of the recent ones and of the favourites. */
  readonly knownLimit: number;
  readonly handed: Handed | null;
  /** The person called for the field, which may be hidden. */
  onSummon?(): void;
  /** Stands between the field and the known correspondents while nothing is looked for. */
  readonly children?: ComponentChildren;
}

/** The directory as one types: the field, what was found, and the known correspondents while it is empty. */
export function DirectorySearch({ limit, knownLimit, handed, onSummon, children }: DirectorySearchProps) {
  const { words, announce } = usePanel();
  const search = useSearch(limit);
  const [text, setText] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const surface = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** The person pressed Enter before the answer was there. */
  const goesOn = useRef(false);
  const { state, type } = search;

  function change(next: string, when: 'now' | 'pause'): void {
    goesOn.current = false;
    setText(next);
    setIsRefused(false);
    type(next, when);
  }

  function clear(): void {
    change('', 'now');
    field.current?.focus();
  }

  function goToFirst(): void {
    surface.current?.querySelector<HTMLElement>('.mailbox .copy')?.focus();
  }

  function enter(): void {
    const isAnswered = state.asking === null && state.query === text.trim();
    const isFound = (answerOf(state)?.correspondents.length ?? 0) > 0;
    if (isAnswered && isFound) goToFirst();
    else type(text, 'now');
    goesOn.current = !(isAnswered && isFound);
  }

  useEffect(() => {
    if (handed === null) return;
    change(handed.text, 'now');
    setIsRefused(handed.text === '');
    field.current?.focus();
  }, [handed]);

  useEffect(() => {
    if (state.asking !== null) return;
    if (goesOn.current) goToFirst();
    goesOn.current = false;
    const answer = answerOf(state);
    if (answer?.state === 'answered' && state.trouble === null) {
      const isEmpty = answer.correspondents.length === 0;
      announce(isEmpty ? words.notPublished.title(state.query) : countText(answer, words));
    }
  }, [state]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      clear();
    } else if (surface.current && field.current) moveFocus(event, surface.current, field.current);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls inside, which bubble
    <div class="directory" ref={surface} onKeyDown={onKeyDown}>
      <SearchField
        field={field}
        text={text}
        onText={(next) => change(next, 'pause')}
        onEnter={enter}
        onClear={clear}
        onSummon={() => onSummon?.()}
      />
      {isRefused ? <p class="note tone-notice">{words.search.private}</p> : <AnswerView search={search} />}
      {text.trim() === '' && (
        <>
          {children}
          <KnownCorrespondents limit={knownLimit} />
        </>
      )}
    </div>
  );
}
