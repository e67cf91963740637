import type { JSX } from 'preact';
import type { Exercise, Judged } from '../exercises/exercise';
import { nextExercise } from '../exercises/registry';
import type { RoomWords } from './words';

interface RailCommandsProps {
  readonly exercise: Exercise;
  readonly judged: Judged | null;
  readonly words: RoomWords;
  readonly onRestart: () => void;
}

const QUIET = 'quiet edged';

/** Once more, or on to the next: whichever is called for stands out. */
export function RailCommands({ exercise, judged, words, onRestart }: RailCommandsProps): JSX.Element {
  const next = nextExercise(exercise.id);
  const isMastered = judged?.result === 'mastered';
  return (
    <div class="rail-commands">
      <button
        type="button"
        class={judged === null || isMastered ? QUIET : 'primary'}
        data-command="restart"
        onClick={onRestart}
      >
        {words.restart}
      </button>
      <a class={isMastered ? 'primary' : QUIET} href={`#exercise=${next.id}`} data-command="next">
        {words.next}
      </a>
    </div>
  );
}
