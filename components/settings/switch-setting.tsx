import { useState } from 'preact/hooks';
import { Setting } from './setting';
import { useDesk } from './settings-context';

/** The settings that are a yes or a no. */
export type SwitchKey = 'failClosed' | 'askAnnuaireApi' | 'readAttachments' | 'allowDismissals';

/** A setting that is a yes or a no. */
export function SwitchSetting({ name }: { readonly name: SwitchKey }) {
  const { words, view, isLocked, save } = useDesk();
  // Shown at once, while the background is still saving it.
  const [wanted, setWanted] = useState<boolean | null>(null);

  async function change(value: boolean): Promise<void> {
    setWanted(value);
    await save(name, { changes: { [name]: value } });
    setWanted(null);
  }

  return (
    <Setting name={name}>
      <label class="choice">
        <input
          type="checkbox"
          checked={wanted ?? view.values[name]}
          disabled={isLocked(name)}
          aria-describedby={`${name}-help`}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        {words.switches[name]}
      </label>
    </Setting>
  );
}
