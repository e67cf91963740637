import type { Lang } from '../../../utils/platform/language';
import { useStudio } from '../studio-context';

interface LanguageChoiceProps {
  readonly languages: readonly Lang[];
  readonly only: Lang | null;
  onOnly(only: Lang | null): void;
}

/** Both languages side by side, or one alone. */
export function LanguageChoice({ languages, only, onOnly }: LanguageChoiceProps) {
  const { words } = useStudio();
  return (
    <fieldset class="segments">
      <legend>{words.edit.languagesShown}</legend>
      {[null, ...languages].map((one) => (
        <label key={one ?? 'both'}>
          <input
            type="radio"
            name="languages-shown"
            value={one ?? 'both'}
            checked={only === one}
            onChange={() => onOnly(one)}
          />
          <span>{one === null ? words.edit.both : words.edit.lang[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
