import type { TargetedInputEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SETTING_WORDS } from '../../utils/policy/describe-settings';
import { readSettings } from '../../utils/policy/read-settings';
import { Setting } from './setting';
import { useDesk } from './settings-context';

/** The settings that are one text. */
export type TextKey =
  | 'mssanteWebmail'
  | 'trustListUrl'
  | 'directoryUrl'
  | 'mirrorKey'
  | 'annuaireApiUrl'
  | 'annuaireApiKey'
  | 'campaignUrl';

interface TextSettingProps {
  readonly name: TextKey;
  /** `secret` is covered until the person asks to see it; an organisation's own never comes into the page. */
  readonly kind: 'url' | 'text' | 'secret';
  readonly example?: string;
}

/** A setting that is one text. Saved with Enter, the button, or on leaving the field. */
export function TextSetting({ name, kind, example = '' }: TextSettingProps) {
  const { lang, words, view, isLocked, save } = useDesk();
  const isTheirs = kind === 'secret' && view.origins[name] === 'organisation';
  const kept = isTheirs ? '' : view.values[name];
  const [typed, setTyped] = useState(kept);
  const [refused, setRefused] = useState<string | null>(null);
  const [isShown, setIsShown] = useState(false);
  const fixed = isLocked(name);
  const title = SETTING_WORDS[name].title[lang];

  // A value changed elsewhere comes in.
  useEffect(() => setTyped(kept), [kept]);

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    const text = readSettings({ [name]: typed }).settings[name];
    setRefused(text === undefined ? typed : null);
    if (text === undefined || text === kept) return;
    await save(name, { changes: { [name]: text } });
  }

  const field = {
    class: 'field',
    value: typed,
    placeholder: fixed || isTheirs ? '' : example,
    disabled: fixed,
    spellcheck: false,
    autocomplete: 'off',
    autocapitalize: 'none',
    'aria-labelledby': `${name}-title`,
    'aria-describedby': [refused !== null && 'wrong', isTheirs && 'theirs', 'help']
      .filter((part) => part !== false)
      .map((part) => `${name}-${part}`)
      .join(' '),
    'aria-invalid': refused !== null,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
    onChange: (event: Event) => void keep(event),
  } as const;

  return (
    <Setting name={name}>
      {isTheirs && (
        <p class="help" id={`${name}-theirs`}>
          {words.text.secretSet}
        </p>
      )}
      <form class="add" noValidate onSubmit={(event) => void keep(event)}>
        {kind === 'secret' && !isShown ? (
          <input type="password" {...field} />
        ) : kind === 'url' ? (
          <input type="url" {...field} />
        ) : (
          <input type="text" {...field} />
        )}
        {kind === 'secret' && !fixed && (
          <button
            type="button"
            class="button"
            aria-pressed={isShown}
            aria-label={words.text.showLabel(title)}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? words.text.hide : words.text.show}
          </button>
        )}
        <button type="submit" class="button" disabled={fixed} aria-label={words.text.saveLabel(title)}>
          {words.text.save}
        </button>
      </form>
      <p class="wrong" id={`${name}-wrong`} role="alert">
        {refused !== null && words.invalid[name](refused)}
      </p>
    </Setting>
  );
}
