import { useEffect, useState } from 'preact/hooks';
import { SETTING_WORDS } from '../../utils/policy/describe-settings';
import { readSettings } from '../../utils/policy/read-settings';
import { Setting } from './setting';
import { useDesk } from './settings-context';

/** The page of the person's MSSanté webmail. Saved with Enter, the button, or on leaving the field. */
export function MssanteWebmailSetting() {
  const { lang, words, view, isLocked, save } = useDesk();
  const kept = view.values.mssanteWebmail;
  const [typed, setTyped] = useState(kept);
  const [refused, setRefused] = useState<string | null>(null);
  const fixed = isLocked('mssanteWebmail');
  const title = SETTING_WORDS.mssanteWebmail.title[lang];

  // A value changed elsewhere comes in.
  useEffect(() => setTyped(kept), [kept]);

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    const page = readSettings({ mssanteWebmail: typed }).settings.mssanteWebmail;
    setRefused(page === undefined ? typed : null);
    if (page === undefined || page === kept) return;
    await save('mssanteWebmail', { changes: { mssanteWebmail: page } });
  }

  return (
    <Setting name="mssanteWebmail">
      <form class="add" noValidate onSubmit={(event) => void keep(event)}>
        <input
          type="url"
          class="field"
          value={typed}
          placeholder={fixed ? '' : 'https://webmail.mssante.example/'}
          disabled={fixed}
          spellcheck={false}
          aria-labelledby="mssanteWebmail-title"
          aria-describedby={
            refused === null ? 'mssanteWebmail-help' : 'mssanteWebmail-wrong mssanteWebmail-help'
          }
          aria-invalid={refused !== null}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => void keep(event)}
        />
        <button type="submit" class="button" disabled={fixed} aria-label={words.text.saveLabel(title)}>
          {words.text.save}
        </button>
      </form>
      <p class="wrong" id="mssanteWebmail-wrong" role="alert">
        {refused !== null && words.invalid.mssanteWebmail(refused)}
      </p>
    </Setting>
  );
}
