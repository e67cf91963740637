import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { Banner } from './banner';
import { Dock } from './dock';
import { Folders } from './folders';
import { Header } from './header';
import type { Mailbox } from './mailbox';
import { MessageList } from './message-list';
import { Notice } from './notice';
import { ReadingPane } from './reading-pane';
import { type Action, reduce } from './reducer';
import { SpeechContext, speechOf } from './speech';

export type Dispatch = (action: Action) => void;

interface AppProps {
  readonly first: Mailbox;
  /** True if a message is ready to be tried. */
  readonly isTry: boolean;
  readonly now: () => number;
  /** What stands beside the mailbox: the exercise that is being played. */
  readonly side?: ComponentChildren;
  /** Hears of the mailbox as it opens and after each change. */
  readonly onChange?: (mailbox: Mailbox, dispatch: Dispatch) => void;
}

/** The practice webmail. Whoever watches it does so from outside, as with any webmail. */
export function App({ first, isTry, now, side, onChange }: AppProps): JSX.Element {
  const [mailbox, dispatch] = useReducer(reduce, first);
  const speech = speechOf(mailbox.language);
  const hasExercise = side !== undefined;
  const Panes = hasExercise ? 'main' : 'div';
  const isWriting = mailbox.composers.some((composer) => !composer.isMinimised);
  useEffect(() => {
    document.documentElement.lang = speech.language;
    document.title = `${speech.words.title} · Pli sûr`;
  }, [speech]);
  useFocusAfterClosing(mailbox.composers.length);
  useEffect(() => onChange?.(mailbox, dispatch), [mailbox]);
  return (
    <SpeechContext.Provider value={speech}>
      <div
        class="page"
        data-showing={isWriting ? 'composer' : mailbox.openMessage === null ? 'list' : 'message'}
      >
        <Header dispatch={dispatch} />
        <Banner isTry={isTry} hasExercise={hasExercise} />
        <Panes class="panes" data-beside={hasExercise ? 'exercise' : undefined}>
          {side}
          <Folders mailbox={mailbox} dispatch={dispatch} />
          <MessageList mailbox={mailbox} dispatch={dispatch} now={now()} isMain={!hasExercise} />
          <div class="work">
            <ReadingPane mailbox={mailbox} dispatch={dispatch} />
            <Dock mailbox={mailbox} dispatch={dispatch} now={now} />
          </div>
        </Panes>
        <Notice mailbox={mailbox} dispatch={dispatch} />
      </div>
    </SpeechContext.Provider>
  );
}

/** A composer that closes takes the focus with it: the keyboard goes on in the list. */
function useFocusAfterClosing(open: number): void {
  const before = useRef(open);
  useEffect(() => {
    const hasClosed = open < before.current;
    before.current = open;
    if (hasClosed && document.activeElement === document.body) document.getElementById('messages')?.focus();
  }, [open]);
}
