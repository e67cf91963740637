import { Setting } from './setting';
import { useDesk } from './settings-context';

const LANGUAGES = ['auto', 'fr', 'en'] as const;

/** The language of everything Pli sûr shows. */
export function LanguageSetting() {
  const { words, view, isLocked, save } = useDesk();
  return (
    <Setting name="language">
      <fieldset class="choices" disabled={isLocked('language')} aria-labelledby="language-title">
        {LANGUAGES.map((language) => (
          <label key={language} class="choice">
            <input
              type="radio"
              name="language"
              value={language}
              checked={view.values.language === language}
              onChange={() => void save('language', { changes: { language } })}
            />
            <span lang={language === 'auto' ? undefined : language}>{words.languages[language]}</span>
          </label>
        ))}
      </fieldset>
    </Setting>
  );
}
