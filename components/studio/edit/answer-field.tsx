import type { Question } from '../../../utils/campaign/schema';
import { fieldId } from '../../../utils/studio/field-of-place';
import { fieldOf, type Spot } from '../../../utils/studio/spot';
import { useStudio } from '../studio-context';
import { LocalField } from './local-field';

/** One answer: what it says, whether it is right, and why. */
export function AnswerField({ spot }: { readonly spot: Spot<Question['answers'][number]> }) {
  const { words } = useStudio();
  const isRight = fieldOf(spot, 'isRight');
  return (
    <div id={fieldId(spot.path)} class="answer-fields">
      <LocalField spot={fieldOf(spot, 'text')} label={words.edit.answerText} />
      <label class="choice">
        <input
          type="checkbox"
          id={fieldId(isRight.path)}
          checked={isRight.value}
          onChange={({ currentTarget }) => isRight.edit(() => currentTarget.checked)}
        />
        {words.edit.isRight}
      </label>
      <LocalField spot={fieldOf(spot, 'explanation')} label={words.edit.explanation} rows={2} />
    </div>
  );
}
