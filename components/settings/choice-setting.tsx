import { useState } from 'preact/hooks';
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
  // Shown at once, while the background is still saving it.
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = wanted ?? view.values[name];
  const labels: Readonly<Record<string, string>> = words.choices[name];

  async function choose(value: string): Promise<void> {
    setWanted(value);
    await save(name, { changes: { [name]: value } });
    setWanted(null);
  }

  return (
    <Setting name={name}>
      <fieldset class="choices" disabled={isLocked(name)} aria-labelledby={`${name}-title`}>
        {CHOICES[name].map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => void choose(value)}
            />
            {/* A language calls itself by its own name. */}
            <span lang={name === 'language' && value !== 'auto' ? value : undefined}>{labels[value]}</span>
          </label>
        ))}
      </fieldset>
    </Setting>
  );
}
