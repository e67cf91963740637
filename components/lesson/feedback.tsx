import { useId } from 'preact/hooks';
import type { Question } from '../../utils/campaign/schema';
import type { Lang } from '../../utils/platform/language';
import { LevelIcon } from '../icons/level-icon';
import { Local } from './local';
import { useFocusOnce } from './use-focus';
import { lessonWords } from './words';

interface FeedbackProps {
  readonly question: Question;
  readonly lang: Lang;
  readonly given: number;
  readonly isLast: boolean;
  onTryAgain(): void;
  onGoOn(): void;
}

/** What there is to say about an answer, at once: why it is right, or what is meant instead and what is right. */
export function Feedback({ question, lang, given, isLast, onTryAgain, onGoOn }: FeedbackProps) {
  const words = lessonWords(lang).quiz;
  const id = useId();
  const group = useFocusOnce<HTMLDivElement>(true);
  const answer = question.answers[given];
  const isRight = answer?.isRight ?? false;
  const others = question.answers.filter((one) => one.isRight);
  return (
    <div class={`feedback tone-${isRight ? 'clear' : 'notice'}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls, this is what was said of one */}
      <div
        ref={group}
        role="group"
        tabIndex={-1}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-why`}
      >
        <p class="title" id={`${id}-title`}>
          <LevelIcon level={isRight ? 'clear' : 'notice'} />
          {isRight ? words.right : words.wrong}
        </p>
        <div id={`${id}-why`}>
          {answer !== undefined && (
            <p>
              <Local text={answer.explanation} lang={lang} />
            </p>
          )}
          {!isRight && (
            <>
              <p class="right-answer">{words.rightAnswer(others.length)}</p>
              <ul>
                {others.map(({ text, explanation }, at) => (
                  <li key={at}>
                    <strong>
                      <Local text={text} lang={lang} />
                    </strong>
                    <br />
                    <Local text={explanation} lang={lang} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
      <div class="row">
        <button type="button" class="button button-primary" onClick={onGoOn}>
          {isLast ? words.end : words.goOn}
        </button>
        {!isRight && (
          <button type="button" class="button" onClick={onTryAgain}>
            {words.tryAgain}
          </button>
        )}
      </div>
    </div>
  );
}
