import { useState } from 'preact/hooks';
import { usePanel } from '../directory/panel-context';
import type { Phase, Step } from './content/step';
import { entryId } from './entry-id';
import { useGuides } from './guides-context';
import { SourceList } from './source-list';
import { useSteps } from './use-steps';

interface StepsListProps {
  /** Goes before the step's id in what is kept. */
  readonly list: 'equip' | 'move';
  readonly phases: readonly Phase[];
}

/** A list to be gone through over weeks: what is ticked stays ticked. */
export function StepsList({ list, phases }: StepsListProps) {
  const { lang, words } = useGuides();
  const { announce } = usePanel();
  const { done, tick } = useSteps();
  const [hasFailed, setHasFailed] = useState(false);
  const steps = phases.flatMap((phase) => phase.steps);
  const isDone = (step: Step): boolean => done.has(`${list}/${step.id}`);
  const count = steps.filter(isDone).length;

  async function onTick(step: Step, isOn: boolean): Promise<void> {
    const isKept = await tick(`${list}/${step.id}`, isOn);
    setHasFailed(!isKept);
    const say = isOn ? words.steps.done : words.steps.undone;
    announce(isKept ? say(step.title[lang], count + (isOn ? 1 : -1), steps.length) : words.steps.failed);
  }

  return (
    <>
      <div class="progress">
        <progress max={steps.length} value={count} aria-label={words.steps.label} />
        <span class="count">{words.steps.progress(count, steps.length)}</span>
      </div>
      <p class="aside">{words.steps.kept}</p>
      {hasFailed && <p class="note tone-warn">{words.steps.failed}</p>}
      {phases.map((phase) => (
        <section key={phase.id}>
          <h3>{phase.title[lang]}</h3>
          <ul class="guide-list">
            {phase.steps.map((step) => (
              <li key={step.id} id={entryId(step.id)} class="card entry step" tabIndex={-1}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={isDone(step)}
                    onChange={({ currentTarget }) => void onTick(step, currentTarget.checked)}
                  />
                  <span>{step.title[lang]}</span>
                </label>
                <p>{step.text[lang]}</p>
                <SourceList of={step.sources} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
