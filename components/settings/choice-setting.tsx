import { Setting } from './setting';
import { useDesk } from './settings-context';

/** The settings that are one of a few words. */
const CHOICES = {
  language: ['auto', 'fr', 'en'],
  role: ['medecin', 'infirmier', 'iprp', 'assistante', 'administratif', ''],
  lessons: ['all', 'organisation', 'none'],
} as const;

export type ChoiceKey = keyof typeof CHOICES;

/** A setting that is one of a few words. */
export function ChoiceSetting({ name }: { readonly name: ChoiceKey }) {
  const { words, view, isLocked, save } = useDesk();
  const labels: Readonly<Record<string, string>> = words.choices[name];
  return (
    <Setting name={name}>
      <fieldset class="choices" disabled={isLocked(name)} aria-labelledby={`${name}-title`}>
        {CHOICES[name].map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={view.values[name] === value}
              onChange={() => void save(name, { changes: { [name]: value } })}
            />
            {/* A language calls itself by its own name. */}
            <span lang={name === 'language' && value !== 'auto' ? value : undefined}>{labels[value]}</span>
          </label>
        ))}
      </fieldset>
    </Setting>
  );
}
