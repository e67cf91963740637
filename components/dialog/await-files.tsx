import { useEffect, useState } from 'preact/hooks';
import type { WaitEnd, Waiting } from '../../utils/gate/presenter';
import { PliMark } from '../icons/icon';
import type { PageWorld } from '../page-world';
import { Speech, useSpeech } from '../speech';
import { createSurface } from '../surface';
import { createPress, type Press, SETTLE } from '../trusted-press';
import { fillCount } from '../words/fill';
import { ActionButton } from './action-button';
import buttons from './buttons.css?inline';
import styles from './dialog.css?inline';
import { trapTab } from './focus-trap';
import { createStage, type Stage } from './stage';
import steps from './steps.css?inline';

/** How long reading goes on unsaid, in ms: most files are read by then. */
const UNSAID = 400;

/** How often the progress is drawn, in ms. */
const DRAW_EVERY = 200;

/** Says that files are being read before the message leaves, with a way back and a way on. */
export async function awaitFiles(waiting: Waiting, world: PageWorld, signal: AbortSignal): Promise<WaitEnd> {
  const done = waiting.done.then((): WaitEnd => 'done');
  const unsaid = new Promise<null>((resolve) => setTimeout(() => resolve(null), UNSAID));
  const early = await Promise.race([done, unsaid]);
  if (early !== null) return early;
  if (signal.aborted) return 'go-back';

  const { page } = world;
  const before = page.activeElement;
  const surface = createSurface(page, 'pli-sur-dialog', styles + buttons + steps, world.mode);
  const closed = new AbortController();
  const ended = new Promise<WaitEnd>((resolve) => {
    let stage: Stage | null = null;
    const press = createPress(page, () => stage, world.now);
    surface.draw(
      <Speech value={world.voice()}>
        <WaitDialog waiting={waiting} press={press} end={resolve} />
      </Speech>,
      world.voice().lang,
    );
    const dialog = surface.root.querySelector('dialog');
    if (dialog === null) throw new Error('the dialog was not drawn');
    const offKeys = world.keys.add({
      takes: () => true,
      onKeyDown(event) {
        if (event.key === 'Tab') trapTab(event, surface.root, dialog);
        if (event.key !== 'Escape') return;
        event.preventDefault();
        resolve('go-back');
      },
    });
    closed.signal.addEventListener('abort', offKeys);
    signal.addEventListener('abort', () => resolve('go-back'), { signal: closed.signal });
    stage = createStage(page, surface, dialog, world.now);
    stage.raise();
  });
  return Promise.race([done, ended]).finally(() => {
    closed.abort();
    surface.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });
}

interface WaitDialogProps {
  readonly waiting: Waiting;
  readonly press: Press;
  readonly end: (end: WaitEnd) => void;
}

function WaitDialog({ waiting, press, end }: WaitDialogProps) {
  const { words } = useSpeech();
  const [progress, setProgress] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setProgress(waiting.progress()), DRAW_EVERY);
    return () => clearInterval(timer);
  }, [waiting]);
  const title = fillCount(words.files.waiting, waiting.names.length);
  return (
    <dialog
      class="dialog tone-clear"
      aria-labelledby="title"
      aria-describedby="lead"
      onCancel={(event) => {
        event.preventDefault();
        if (event.isTrusted) end('go-back');
      }}
    >
      <header class="masthead">
        <PliMark />
        <span class="product">{words.product}</span>
      </header>
      <h2 id="title" tabIndex={-1} autofocus>
        {title}
      </h2>
      <p id="lead" class="lead">
        {words.files.here}
      </p>
      <ul class="files">
        {waiting.names.map((name, index) => (
          <li key={`${index} ${name}`}>{name}</li>
        ))}
      </ul>
      <progress aria-labelledby="title" value={progress} max={1} />
      <div class="actions">
        <ActionButton action="go-back" look="primary" onClick={press(() => end('go-back'))}>
          {words.actions['go-back']}
        </ActionButton>
        <ActionButton action="stop-reading" look="quiet" onClick={press(() => end('stop'), SETTLE)}>
          {words.files.stop}
        </ActionButton>
      </div>
    </dialog>
  );
}
