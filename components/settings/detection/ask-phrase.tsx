import { useRef, useState } from 'preact/hooks';
import { foldPhrase, hashPhrase } from '../../../utils/dismissed/hash-phrase';
import type { ResponseOf } from '../../../utils/platform/verbs';
import { sayDay } from '../say-date';
import { useDesk } from '../settings-context';

interface AskPhraseProps {
  readonly kept: ResponseOf<'dismissed-list'>;
  onErase(hash: number): Promise<boolean>;
}

/** Says whether a phrase is among those set aside: the only way to see one, since its words are not kept. */
export function AskPhrase({ kept, onErase }: AskPhraseProps) {
  const { words, lang } = useDesk();
  const { aside } = words.detection;
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const hash = asked === null ? null : hashPhrase(kept.salt, asked);
  const found = kept.dismissed.find((one) => one.hash === hash);

  function look(event: Event): void {
    event.preventDefault();
    setAsked(foldPhrase(typed) === '' ? null : typed);
  }

  return (
    <>
      <form class="add" noValidate onSubmit={look}>
        <label class="field-label" for="dismissed-ask">
          {aside.ask}
        </label>
        <input
          ref={field}
          type="text"
          id="dismissed-ask"
          class="field"
          value={typed}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAsked(null);
          }}
        />
        <button type="submit" class="button">
          {aside.askButton}
        </button>
      </form>
      <div class="row under">
        <p role="status" data-asked={asked === null ? undefined : found !== undefined}>
          {asked !== null && (found ? aside.found(sayDay(found.day, lang)) : aside.notFound)}
        </p>
        {found && (
          <button
            type="button"
            class="link"
            onClick={() => {
              field.current?.focus();
              void onErase(found.hash);
            }}
          >
            {aside.eraseThis}
          </button>
        )}
      </div>
    </>
  );
}
