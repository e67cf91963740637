import { LevelIcon } from '../icons/level-icon';
import { useDesk } from '../settings/settings-context';
import type { WelcomeStep } from './steps';
import { welcomeWords } from './words';

interface StepNavProps {
  /** `isDone` null: a step that is only read. */
  readonly steps: readonly { readonly step: WelcomeStep; readonly isDone: boolean | null }[];
}

/** The steps, and which have nothing left to do. */
export function StepNav({ steps }: StepNavProps) {
  const words = welcomeWords(useDesk().lang);
  return (
    <nav aria-label={words.nav}>
      <ol>
        {steps.map(({ step, isDone }) => (
          <li key={step}>
            <a href={`#${step}`}>
              {words.steps[step]}
              {isDone === true && (
                <span class="done tone-clear">
                  <LevelIcon level="clear" size={16} />
                  {words.done}
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
