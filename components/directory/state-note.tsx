import type { LookUpAnswer, LookUpState } from '../../utils/directory/answer';
import { LevelIcon } from '../icons/level-icon';
import { usePanel } from './panel-context';

/** States that somebody can mend in the settings, and where. */
const MENDED_IN: Partial<Record<LookUpState, 'toDirectory' | 'toSettings'>> = {
  'no-directory': 'toDirectory',
  'broken-store': 'toDirectory',
  'no-key': 'toSettings',
  'wrong-key': 'toSettings',
};

interface StateNoteProps {
  readonly state: LookUpState;
  readonly retryAt?: LookUpAnswer['retryAt'];
}

/** Why nobody could answer, and what to do. */
export function StateNote({ state, retryAt = null }: StateNoteProps) {
  const { lang, words } = usePanel();
  if (state === 'answered') return null;
  const mend = MENDED_IN[state];
  const time = new Intl.DateTimeFormat(lang, { timeStyle: 'short' });
  return (
    <div class="note tone-notice">
      <LevelIcon level="notice" size={18} />
      <div>
        <p>
          {words.states[state]} {retryAt !== null && words.retryAt(time.format(retryAt))}
        </p>
        {mend !== undefined && (
          <p>
            <a class="button button-small" href="/options.html#directory" target="_blank" rel="noopener">
              {words[mend]}
              <span class="unseen"> {words.notPublished.newTab}</span>
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
