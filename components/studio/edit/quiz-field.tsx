import type { Question } from '../../../utils/campaign/schema';
import { fieldId } from '../../../utils/studio/field-of-place';
import { itemsOf, type Spot } from '../../../utils/studio/spot';
import { useStudio } from '../studio-context';
import { AddButton } from './add-button';
import { ItemButtons } from './item-buttons';
import { QuestionField } from './question-field';

interface QuizFieldProps {
  readonly spot: Spot<Question[]>;
  make(): Question;
}

/** The questions of a lesson. */
export function QuizField({ spot, make }: QuizFieldProps) {
  const { words } = useStudio();
  const id = fieldId(spot.path);
  return (
    <section class="items-field" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.edit.quiz}</h3>
      <p class="help">{words.edit.quizHelp}</p>
      {itemsOf(spot).map((question, at) => (
        <div key={at} class="item-block">
          <div class="item-head">
            <h4>{words.edit.question(at + 1)}</h4>
            <ItemButtons list={spot} at={at} name={words.edit.question(at + 1)} />
          </div>
          <QuestionField spot={question} />
        </div>
      ))}
      <AddButton list={spot} label={words.edit.addQuestion} most={5} make={make} />
    </section>
  );
}
