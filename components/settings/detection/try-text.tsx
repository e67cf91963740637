import { useState } from 'preact/hooks';
import type { HealthLevel, HealthScan } from '../../../utils/health/evidence';
import { strongestPhrases } from '../../dialog/plan';
import { LevelIcon } from '../../icons/level-icon';
import { useDesk } from '../settings-context';
import { tryDetector } from './try-detector';

/** How many phrases are shown: more than at a send, since this is the place to understand. */
const PHRASES = 10;

const ICONS = {
  none: 'clear',
  possible: 'warn',
  probable: 'justify',
  certain: 'justify',
} as const satisfies Record<HealthLevel, string>;

/** A text to try the detector on: level, phrases and reasons. Nothing of it is kept. */
export function TryText() {
  const { words, view } = useDesk();
  const { attempt } = words.detection;
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const [seen, setSeen] = useState<HealthScan | null>(null);

  async function look(event: Event): Promise<void> {
    event.preventDefault();
    if (state === 'busy' || typed.trim() === '') return;
    setState('busy');
    const scan = await tryDetector(typed, view.values);
    setSeen(scan);
    setState(scan === null ? 'failed' : 'idle');
  }

  return (
    <section class="setting" aria-labelledby="try-title">
      <div class="setting-head">
        <h3 id="try-title">{attempt.title}</h3>
      </div>
      <p class="help" id="try-help">
        {attempt.help}
      </p>
      <form class="add" noValidate onSubmit={(event) => void look(event)}>
        <textarea
          class="field field-wide"
          rows={4}
          value={typed}
          aria-label={attempt.field}
          aria-describedby="try-help"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setSeen(null);
          }}
        />
        <button type="submit" class="button" aria-disabled={state === 'busy'}>
          {attempt.button}
        </button>
      </form>
      <div role="status" class="under">
        {state === 'busy' && <p>{attempt.busy}</p>}
        {state === 'failed' && <p class="wrong">{attempt.failed}</p>}
        {seen !== null && state === 'idle' && (
          <p class={`standing tone-${ICONS[seen.level]}`} data-level={seen.level}>
            <LevelIcon level={ICONS[seen.level]} />
            {attempt.levels[seen.level]}
          </p>
        )}
      </div>
      {seen !== null && state === 'idle' && <Seen seen={seen} />}
    </section>
  );
}

function Seen({ seen }: { readonly seen: HealthScan }) {
  const { words, lang } = useDesk();
  const { attempt } = words.detection;
  const phrases = strongestPhrases(seen.evidence, [], Number.POSITIVE_INFINITY);
  if (phrases.length === 0) return null;
  const left = phrases.length - PHRASES;
  return (
    <>
      <ul class="items" aria-label={attempt.list}>
        {phrases.slice(0, PHRASES).map(({ text, evidence }) => (
          <li key={text} class="seen">
            <strong>{attempt.quote(text)}</strong> <span>{evidence.why[lang]}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="help">{attempt.more(left)}</p>}
    </>
  );
}
