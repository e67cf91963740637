import { useState } from 'preact/hooks';
import type { Question } from '../../utils/campaign/schema';
import type { Lang } from '../../utils/platform/language';
import { Feedback } from './feedback';
import { QuestionForm } from './question-form';
import { QuizEnd } from './quiz-end';
import { giveAnswer, goOn, QUIZ_START, type QuizState, type Score, scoreOf, tryAgain } from './quiz-state';
import { lessonWords } from './words';

interface QuizProps {
  readonly quiz: readonly Question[];
  readonly lang: Lang;
  onEnd(score: Score): void;
}

/** The questions of a lesson, one at a time. Each answer is explained at once, and can be tried again. */
export function Quiz({ quiz, lang, onEnd }: QuizProps) {
  const words = lessonWords(lang).quiz;
  const [state, setState] = useState(QUIZ_START);
  /** How often a question was brought up by a press; the first one is there by itself. */
  const [turn, setTurn] = useState(0);
  const question = quiz[state.at];

  function move(next: QuizState): void {
    setState(next);
    setTurn(turn + 1);
    if (next.at === quiz.length) onEnd(scoreOf(next));
  }

  return (
    <section class="panel quiz" aria-labelledby="quiz-title">
      <h2 id="quiz-title">{quiz.length === 1 ? words.headingOne : words.heading}</h2>
      {question === undefined ? (
        <QuizEnd score={scoreOf(state)} lang={lang} onAgain={() => move(QUIZ_START)} />
      ) : (
        <>
          {quiz.length > 1 && <p class="position">{words.position(state.at + 1, quiz.length)}</p>}
          <QuestionForm
            key={turn}
            question={question}
            lang={lang}
            given={state.given}
            isAskedFor={turn > 0}
            onAnswer={(given) => setState(giveAnswer(state, quiz, given))}
          />
          {state.given !== null && (
            <Feedback
              question={question}
              lang={lang}
              given={state.given}
              isLast={state.at === quiz.length - 1}
              onTryAgain={() => move(tryAgain(state))}
              onGoOn={() => move(goOn(state))}
            />
          )}
        </>
      )}
    </section>
  );
}
