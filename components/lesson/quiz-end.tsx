import type { Lang } from '../../utils/platform/language';
import { LevelIcon } from '../icons/level-icon';
import type { Score } from './quiz-state';
import { useFocusOnce } from './use-focus';
import { lessonWords } from './words';

interface QuizEndProps {
  readonly score: Score;
  readonly lang: Lang;
  onAgain(): void;
}

/** The end of a quiz: that the lesson is done, whatever the score. */
export function QuizEnd({ score: { right, of }, lang, onAgain }: QuizEndProps) {
  const words = lessonWords(lang).quiz;
  const said = useFocusOnce<HTMLDivElement>(true);
  return (
    <div class="feedback tone-clear">
      <div ref={said} tabIndex={-1}>
        <p class="title">
          <LevelIcon level="clear" />
          {words.ended}
        </p>
        <p>{words.score(right, of)}</p>
      </div>
      <div class="row">
        <button type="button" class="button" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </div>
  );
}
