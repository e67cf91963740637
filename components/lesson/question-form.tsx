import { useId, useState } from 'preact/hooks';
import type { Question } from '../../utils/campaign/schema';
import type { Lang } from '../../utils/platform/language';
import { Local } from './local';
import { useFocusOnce } from './use-focus';
import { lessonWords } from './words';

interface QuestionFormProps {
  readonly question: Question;
  readonly lang: Lang;
  /** The answer that was given; null: none yet. */
  readonly given: number | null;
  /** True if the person asked for this question just now. */
  readonly isAskedFor: boolean;
  onAnswer(given: number): void;
}

/** A question with its answers to choose from. Once one was given, they stay in sight and rest. */
export function QuestionForm({ question, lang, given, isAskedFor, onAnswer }: QuestionFormProps) {
  const words = lessonWords(lang).quiz;
  const name = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const fieldset = useFocusOnce<HTMLFieldSetElement>(isAskedFor);
  const isGiven = given !== null;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (chosen !== null) onAnswer(chosen);
    else {
      setIsMissing(true);
      fieldset.current?.querySelector('input')?.focus();
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <fieldset ref={fieldset} tabIndex={-1}>
        <legend>
          <Local text={question.question} lang={lang} />
        </legend>
        {question.answers.map(({ text }, at) => (
          <label key={at} class="answer">
            <input
              type="radio"
              name={name}
              checked={(given ?? chosen) === at}
              disabled={isGiven}
              onChange={() => {
                setChosen(at);
                setIsMissing(false);
              }}
            />
            <Local text={text} lang={lang} />
          </label>
        ))}
      </fieldset>
      {!isGiven && (
        <>
          <p class="missing" role="alert">
            {isMissing && words.choose}
          </p>
          <button type="submit" class="button button-primary">
            {words.answer}
          </button>
        </>
      )}
    </form>
  );
}
