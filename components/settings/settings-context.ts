import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Lang, languageOf } from '../../utils/platform/language';
import type { RequestOf, SettingsView } from '../../utils/platform/verbs';
import { DEFAULTS } from '../../utils/policy/defaults';
import { SETTING_KEYS, type SettingKey } from '../../utils/policy/schema';
import type { Outcome, Settings } from './use-settings';
import { settingsWords } from './words';
import type { SettingsWords } from './words-fr';

/** What every part of the page works with, once the settings have been read. */
export interface Desk {
  readonly view: SettingsView;
  readonly lang: Lang;
  readonly words: SettingsWords;
  readonly outcome: Outcome | null;
  isLocked(key: SettingKey): boolean;
  save(of: string, change: RequestOf<'settings-change'>): Promise<boolean>;
}

const NOTHING_READ: SettingsView = {
  values: DEFAULTS,
  origins: Object.fromEntries(SETTING_KEYS.map((key) => [key, 'default'])) as SettingsView['origins'],
  levelOrigins: {},
  locked: [],
  policy: 'not-yet',
  problems: [],
  durable: true,
};

export function deskOf({ view, outcome, save }: Settings, browserLanguage: string): Desk {
  const read = view ?? NOTHING_READ;
  const lang = languageOf(read.values.language, browserLanguage);
  return {
    view: read,
    lang,
    words: settingsWords(lang),
    outcome,
    isLocked: (key) => read.locked.includes(key),
    save,
  };
}

export const DeskContext = createContext<Desk>({
  ...deskOf(
    { view: null, isLost: false, outcome: null, reload: () => undefined, save: async () => false },
    '',
  ),
});

export function useDesk(): Desk {
  return useContext(DeskContext);
}
