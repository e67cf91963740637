import type { JSX } from 'preact';
import type { Dispatch } from './app';
import { Icon } from './icons';
import { useLanguage, useWords } from './speech';

/** Name of the place, and the other language. */
export function Header({ dispatch }: { readonly dispatch: Dispatch }): JSX.Element {
  const words = useWords();
  const other = useLanguage() === 'fr' ? 'en' : 'fr';
  return (
    <header class="header">
      <a class="skip" href="#messages">
        {words.skipToMessages}
      </a>
      <span class="seal">
        <Icon name="fold" />
      </span>
      <div class="place">
        <h1>{words.title}</h1>
        <p>{words.service}</p>
      </div>
      <button
        type="button"
        class="quiet"
        lang={other}
        data-command="language"
        onClick={() => dispatch({ kind: 'speak', language: other })}
      >
        {words.otherLanguage}
      </button>
    </header>
  );
}
