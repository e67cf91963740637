import type { ComponentChildren } from 'preact';
import { SETTING_WORDS } from '../../utils/policy/describe-settings';
import type { SettingKey } from '../../utils/policy/schema';
import { Icon } from '../icons/icon';
import { SaveMark } from './save-mark';
import { useDesk } from './settings-context';

/** The frame of one setting: its name, where its value comes from, and the way back to the original value. */
export function Setting({
  name,
  children,
}: {
  readonly name: SettingKey;
  readonly children: ComponentChildren;
}) {
  const { lang, words, view, isLocked, save } = useDesk();
  const { title, help } = SETTING_WORDS[name];
  const origin = view.origins[name];
  return (
    <section class="setting" aria-labelledby={`${name}-title`} data-setting={name}>
      <div class="setting-head">
        <h3 id={`${name}-title`}>{title[lang]}</h3>
        {isLocked(name) ? <FixedMark /> : <span class="origin">{words.origins[origin]}</span>}
        {!isLocked(name) && origin === 'person' && (
          <button
            type="button"
            class="link"
            aria-label={words.resetLabel(title[lang])}
            onClick={() => void save(name, { changes: {}, reset: [name] })}
          >
            {words.reset}
          </button>
        )}
        <SaveMark of={name} />
      </div>
      <p class="help" id={`${name}-help`}>
        {help[lang]}
      </p>
      {children}
    </section>
  );
}

/** Says that the organisation decided. */
export function FixedMark() {
  const { words } = useDesk();
  return (
    <span class="origin fixed">
      <Icon size={16}>
        <rect x="4" y="8.5" width="12" height="8.5" rx="2" />
        <path d="M6.8 8.5V6.7a3.2 3.2 0 0 1 6.4 0v1.8" />
      </Icon>
      {words.fixed}
    </span>
  );
}
