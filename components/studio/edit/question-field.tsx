import type { Question } from '../../../utils/campaign/schema';
import { fieldId } from '../../../utils/studio/field-of-place';
import { newAnswer } from '../../../utils/studio/new-lesson';
import { fieldOf, itemsOf, type Spot } from '../../../utils/studio/spot';
import { useRemarks } from '../room/room-context';
import { useStudio } from '../studio-context';
import { AddButton } from './add-button';
import { AnswerField } from './answer-field';
import { ItemButtons } from './item-buttons';
import { LocalField } from './local-field';
import { RemarkLines } from './remark-lines';

/** One question, and the answers that can be given. */
export function QuestionField({ spot }: { readonly spot: Spot<Question> }) {
  const { words } = useStudio();
  const remarks = useRemarks(spot.path);
  const answers = fieldOf(spot, 'answers');
  const id = fieldId(spot.path);
  return (
    <div class="question" id={id}>
      <LocalField spot={fieldOf(spot, 'question')} label={words.edit.questionText} rows={2} />
      <RemarkLines id={`${id}-said`} {...remarks} />
      <ol class="answers" id={fieldId(answers.path)}>
        {itemsOf(answers).map((answer, at) => (
          <li key={at}>
            <div class="item-head">
              <p class="field-label">{words.edit.answer(at + 1)}</p>
              <ItemButtons list={answers} at={at} name={words.edit.answer(at + 1)} least={2} />
            </div>
            <AnswerField spot={answer} />
          </li>
        ))}
      </ol>
      <AddButton list={answers} label={words.edit.addAnswer} most={6} make={() => newAnswer(false)} />
    </div>
  );
}
