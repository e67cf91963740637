import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Exercise, Judged } from '../exercises/exercise';
import { EXERCISES, nextExercise } from '../exercises/registry';
import type { Language } from '../language';
import { Feedback } from './feedback';
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

/** What an exercise is about, what came of it, and where to go from there. */
export function Rail(props: RailProps): JSX.Element {
  const { place, exercise, judged, score, words, language, onRestart } = props;
  const number = EXERCISES.indexOf(exercise) + 1;
  const next = nextExercise(exercise.id);
  const isMastered = judged?.result === 'mastered';
  return (
    <section class="rail" ref={place} aria-labelledby="rail-title" data-exercise={exercise.id}>
      <p class="rail-place">
        <a href="#exercises">{words.allSituations}</a> <span>{words.numberOf(number, EXERCISES.length)}</span>
      </p>
      <h2 id="rail-title" tabIndex={-1} data-part="title">
        {exercise.title[language]}
      </h2>
      <p>{exercise.story[language]}</p>
      <p class="goal" data-part="goal">
        <strong>{words.goal}</strong> {exercise.goal[language]}
      </p>
      <Hint text={exercise.hint[language]} words={words} />
      <Feedback judged={judged} words={words} language={language} />
      <div class="rail-commands">
        <button
          type="button"
          class={judged !== null && !isMastered ? 'primary' : 'quiet edged'}
          data-command="restart"
          onClick={onRestart}
        >
          {words.restart}
        </button>
        {next === null ? null : (
          <a class={isMastered ? 'primary' : 'quiet edged'} href={`#exercise=${next.id}`} data-command="next">
            {words.next}
          </a>
        )}
      </div>
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
