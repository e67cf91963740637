import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/platform/ask';
import { giveUpWebmail, onPermissionChange, requestWebmails } from '../../utils/platform/webmail-permission';
import { hostPattern } from '../../utils/platform/webmail-scripts';
import { LevelIcon } from '../icons/level-icon';
import { ListSetting } from './list-setting';
import { useDesk } from './settings-context';

/** The service's own webmails: which are protected, and which still wait for the browser's permission. */
export function WebmailsSetting() {
  const { words, view } = useDesk();
  const [watched, setWatched] = useState<readonly string[] | null>(null);
  const [notice, setNotice] = useState('');
  const origins = view.values.webmailOrigins.join(' ');

  const sync = useCallback(async () => {
    const answer = await ask('webmails-sync', {}).catch(() => null);
    if (answer !== null) setWatched(answer.protected);
  }, []);

  // Another list asks anew.
  useEffect(() => void sync(), [origins, sync]);
  useEffect(() => {
    const stop = new AbortController();
    onPermissionChange(() => void sync(), stop.signal);
    return () => stop.abort();
  }, [sync]);

  async function allow(asked: readonly string[]): Promise<void> {
    const granted = await requestWebmails(asked);
    const say = granted ? words.webmails.allowed : words.webmails.refused;
    setNotice(asked.map(say).join(' '));
    await sync();
  }

  function giveUp(origin: string, rest: readonly string[]): void {
    setNotice('');
    if (!rest.some((other) => hostPattern(other) === hostPattern(origin))) void giveUpWebmail(origin);
  }

  return (
    <>
      <p class="lead">{words.webmails.builtIn}</p>
      <ListSetting
        name="webmailOrigins"
        example="https://webmail.sante-travail.example"
        beside={(origin) => (
          <WebmailState origin={origin} watched={watched} onAllow={() => void allow([origin])} />
        )}
        onAdding={(added) => void allow(added)}
        onRemoved={giveUp}
      />
      <p class="notice" role="status">
        {notice}
      </p>
    </>
  );
}

interface WebmailStateProps {
  readonly origin: string;
  readonly watched: readonly string[] | null;
  onAllow(): void;
}

function WebmailState({ origin, watched, onAllow }: WebmailStateProps) {
  const { words } = useDesk();
  if (watched === null) return null;
  const isWatched = watched.includes(origin);
  return (
    <div class="item-state">
      <span class={`state tone-${isWatched ? 'clear' : 'warn'}`}>
        <LevelIcon level={isWatched ? 'clear' : 'warn'} size={16} />
        {isWatched ? words.webmails.watched : words.webmails.waiting}
      </span>
      {!isWatched && (
        <button
          type="button"
          class="button button-primary"
          aria-label={words.webmails.allowLabel(origin)}
          onClick={onAllow}
        >
          {words.webmails.allow}
        </button>
      )}
    </div>
  );
}
