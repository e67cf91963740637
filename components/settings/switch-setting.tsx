import { Setting } from './setting';
import { useDesk } from './settings-context';

/** A setting that is a yes or a no. */
export function SwitchSetting({ name }: { readonly name: 'failClosed' | 'askAnnuaireApi' }) {
  const { words, view, isLocked, save } = useDesk();
  return (
    <Setting name={name}>
      <label class="choice">
        <input
          type="checkbox"
          checked={view.values[name]}
          disabled={isLocked(name)}
          aria-describedby={`${name}-help`}
          onChange={(event) => void save(name, { changes: { [name]: event.currentTarget.checked } })}
        />
        {words.switches[name]}
      </label>
    </Setting>
  );
}
