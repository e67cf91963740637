import { Setting } from './setting';
import { useDesk } from './settings-context';

/** Whether a send that could not be checked is held. */
export function FailClosedSetting() {
  const { words, view, isLocked, save } = useDesk();
  return (
    <Setting name="failClosed">
      <label class="choice">
        <input
          type="checkbox"
          checked={view.values.failClosed}
          disabled={isLocked('failClosed')}
          aria-describedby="failClosed-help"
          onChange={(event) =>
            void save('failClosed', { changes: { failClosed: event.currentTarget.checked } })
          }
        />
        {words.failClosed}
      </label>
    </Setting>
  );
}
