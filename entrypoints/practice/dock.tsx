import type { JSX } from 'preact';
import type { Dispatch } from './app';
import { Composer } from './composer';
import { Icon } from './icons';
import type { Mailbox, OpenComposer } from './mailbox';
import { useWords } from './speech';

interface DockProps {
  readonly mailbox: Mailbox;
  readonly dispatch: Dispatch;
  readonly now: () => number;
}

/** The open composers, and a tab for each once there is more than one thing to look at. */
export function Dock({ mailbox, dispatch, now }: DockProps): JSX.Element | null {
  const words = useWords();
  const { composers } = mailbox;
  const front = frontOf(mailbox);
  return (
    <div class="dock" hidden={composers.length === 0}>
      <div class="composers">
        {composers.map((composer) => (
          <Composer
            key={composer.id}
            composer={composer}
            isFront={composer.id === front}
            dispatch={dispatch}
            now={now}
          />
        ))}
      </div>
      <nav class="tabs" aria-label={words.composers}>
        <ul>
          {composers.map((composer) => (
            <li key={composer.id}>
              <Tab composer={composer} dispatch={dispatch} />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function Tab({
  composer,
  dispatch,
}: {
  readonly composer: OpenComposer;
  readonly dispatch: Dispatch;
}): JSX.Element {
  const words = useWords();
  const { id, isMinimised } = composer;
  return (
    <button
      type="button"
      class="tab"
      data-tab={id}
      aria-expanded={!isMinimised}
      aria-controls={id}
      onClick={() => dispatch({ kind: isMinimised ? 'raise' : 'minimise', composer: id })}
    >
      <Icon name="write" />
      <span>{composer.subject === '' ? words.newMessage : composer.subject}</span>
    </button>
  );
}

/** The composer that a window too narrow for two shows. */
function frontOf(mailbox: Mailbox): string | null {
  const open = mailbox.composers.filter((composer) => !composer.isMinimised);
  return open.find((composer) => composer.id === mailbox.front)?.id ?? open.at(-1)?.id ?? null;
}
