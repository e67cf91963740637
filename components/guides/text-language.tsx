import { useId } from 'preact/hooks';
import type { Lang } from '../../utils/platform/language';
import { useGuides } from './guides-context';

interface TextLanguageProps {
  readonly lang: Lang;
  onLang(lang: Lang): void;
}

/** In which language the correspondent reads. */
export function TextLanguage({ lang, onLang }: TextLanguageProps) {
  const { words } = useGuides();
  const name = useId();
  const choices = [
    ['fr', words.block.french],
    ['en', words.block.english],
  ] as const;
  return (
    <fieldset class="languages">
      <legend>{words.block.language}</legend>
      {choices.map(([one, label]) => (
        <label key={one}>
          <input type="radio" name={name} checked={lang === one} onChange={() => onLang(one)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
