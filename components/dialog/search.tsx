import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../speech';
import { ActionButton } from './action-button';
import { useDesk } from './dialog-desk';
import { Found, listUsable } from './found';
import { answerText } from './found-words';
import { createSearcher, type Searcher, type SearchState } from './searcher';

interface SearchProps {
  /** The name read in the recipient's address; empty if none could be. */
  readonly name: string;
  readonly onTake: (address: string) => void;
  /** Hears the name as it stands, for what else can be done with it. */
  readonly onName: (name: string) => void;
}

/** The search in the directory: on this device as the person types, and in the API when they ask for it. */
export function Search({ name, onTake, onName }: SearchProps) {
  const { question, press, onEnter } = useDesk();
  const voice = useSpeech();
  const { find } = voice.words;
  const [state, setState] = useState<SearchState>({ text: name, asking: null, answer: null });
  const searcher = useRef<Searcher | null>(null);

  useEffect(() => {
    const made = createSearcher(question.lookUp, name, setState);
    searcher.current = made;
    made.ask('store');
    onEnter('search', () => made.ask('confirmed'));
    return made.stop;
  }, []);

  const { text, asking, answer } = state;
  const people = listUsable(answer, (address) => {
    const channel = question.judge(address);
    return channel === 'trusted' || channel === 'probable';
  });
  const said = answer === null ? find.local : answerText(answer, people.length, voice);
  return (
    <>
      <div class="field">
        <label for="search">{name === '' ? find.searchEmpty : find.search}</label>
        <input
          id="search"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={200}
          data-arrows
          value={text}
          aria-describedby="found"
          onInput={({ currentTarget, isTrusted }) => {
            if (!isTrusted) return;
            onName(currentTarget.value);
            searcher.current?.type(currentTarget.value);
          }}
        />
      </div>
      <p id="found" role="status" class="note">
        {asking === 'api' || (asking && answer === null) ? find.searching : said}
      </p>
      {people.length > 0 && <Found people={people} hasMore={answer?.more ?? false} onTake={onTake} />}
      {answer?.canAskApi && (
        <p class="api">
          <ActionButton
            action="ask-api"
            look="plain"
            describedBy="api-note"
            isWaiting={asking !== null || text.trim() === ''}
            onClick={press(() => asking !== 'api' && searcher.current?.ask('api'))}
          >
            {find.askApi}
          </ActionButton>
          <span id="api-note" class="note">
            {find.askApiNote}
          </span>
        </p>
      )}
    </>
  );
}
