import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Exercise, Judged } from '../exercises/exercise';
import { EXERCISES } from '../exercises/registry';
import type { Language } from '../language';
import { Feedback } from './feedback';
import { RailCommands } from './rail-commands';
import type { Score } from './score';
import { ScoreLine } from './score-line';
import { SituationList } from './situation-list';
import type { RoomWords } from './words';

interface RailProps {
  readonly place: RefObject<HTMLElement | null>;
  readonly exercise: Exercise;
  readonly judged: Judged | null;
  readonly score: Score;
  readonly words: RoomWords;
  readonly language: Language;
  readonly onRestart: () => void;
}

/** What an exercise is about and, once it has ended, above that: how it went, and where to go from there. */
export function Rail(props: RailProps): JSX.Element {
  const { place, exercise, judged, score, words, language, onRestart } = props;
  const number = EXERCISES.indexOf(exercise) + 1;
  const commands = <RailCommands exercise={exercise} judged={judged} words={words} onRestart={onRestart} />;
  return (
    <section class="rail" ref={place} aria-labelledby="rail-title" data-exercise={exercise.id}>
      <p class="rail-place">
        <a href="#exercises">{words.allSituations}</a> <span>{words.numberOf(number, EXERCISES.length)}</span>
      </p>
      <h2 id="rail-title" tabIndex={-1} data-part="title">
        {exercise.title[language]}
      </h2>
      <Feedback judged={judged} words={words} language={language} />
      {judged === null ? null : commands}
      <p>{exercise.story[language]}</p>
      <p class="goal" data-part="goal">
        <strong>{words.goal}</strong> {exercise.goal[language]}
      </p>
      {judged === null ? <Hint text={exercise.hint[language]} words={words} /> : null}
      {judged === null ? commands : null}
      <details class="rail-list">
        <summary>
          <ScoreLine score={score} words={words} />
        </summary>
        <SituationList score={score} words={words} language={language} current={exercise.id} />
      </details>
      {score.isKept ? null : <p class="note">{words.notKept}</p>}
    </section>
  );
}

/** On demand only: whoever does not look for it does not read it. */
function Hint({ text, words }: { readonly text: string; readonly words: RoomWords }): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div class="hint">
      <button
        type="button"
        class="quiet edged"
        data-command="hint"
        aria-expanded={isOpen}
        aria-controls="rail-hint"
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.hint}
      </button>
      <p id="rail-hint" hidden={!isOpen}>
        {text}
      </p>
    </div>
  );
}
