import type { Lang } from '../../utils/platform/language';
import { settingsEn } from './words-en';
import { type SettingsWords, settingsFr } from './words-fr';

/** The catalogue of the settings page in a language. */
export function settingsWords(lang: Lang): SettingsWords {
  return lang === 'fr' ? settingsFr : settingsEn;
}
