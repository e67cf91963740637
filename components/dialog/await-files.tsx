import { useEffect, useState } from 'preact/hooks';
import type { WaitEnd, Waiting } from '../../utils/gate/presenter';
import { PliMark } from '../icons/icon';
import type { PageWorld } from '../page-world';
import { useSpeech } from '../speech';
import { type Press, SETTLE } from '../trusted-press';
import { fillCount } from '../words/fill';
import { ActionButton } from './action-button';
import { openStage, type StageEnd } from './open-stage';

/** How long reading goes on unsaid, in ms: most files are read by then. */
const UNSAID = 400;

/** How often the progress is drawn, in ms. */
const DRAW_EVERY = 200;

const DONE: StageEnd<WaitEnd> = { end: 'done', isLost: false };

/** Says that files are being read before the message leaves, with a way back and a way on. */
export async function awaitFiles(
  waiting: Waiting,
  world: PageWorld,
  signal: AbortSignal,
): Promise<StageEnd<WaitEnd>> {
  const unsaid = new Promise<null>((resolve) => setTimeout(() => resolve(null), UNSAID));
  const early = await Promise.race([waiting.done.then(() => DONE), unsaid]);
  if (early !== null) return early;
  if (signal.aborted) return { end: 'go-back', isLost: false };
  return openStage<WaitEnd>(
    world,
    {
      back: 'go-back',
      draw(press, end) {
        void waiting.done.then(() => end('done'));
        return <WaitDialog waiting={waiting} press={press} end={end} />;
      },
    },
    signal,
  );
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
