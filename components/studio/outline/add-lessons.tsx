import { useEffect, useState } from 'preact/hooks';
import { MOST_LESSONS } from '../../../utils/campaign/plan';
import type { Lesson } from '../../../utils/campaign/schema';
import { textIn } from '../../../utils/campaign/text-in';
import { addLesson, takeLesson } from '../../../utils/studio/add-lesson';
import type { DraftCampaign } from '../../../utils/studio/draft';
import { fieldId, type Part } from '../../../utils/studio/field-of-place';
import type { Spot } from '../../../utils/studio/spot';
import { focusDrawn } from '../focus-drawn';
import { useSay } from '../speaker';
import { useStudio } from '../studio-context';
import { readProvided } from './read-provided';

interface AddLessonsProps {
  readonly spot: Spot<DraftCampaign>;
  readonly part: Part;
  onPart(part: Part): void;
}

/** A lesson of one's own, or one of those that come with the extension: after the one that is open. */
export function AddLessons({ spot, part, onPart }: AddLessonsProps) {
  const { window, lang, words } = useStudio();
  const say = useSay();
  const [provided, setProvided] = useState<readonly Lesson[] | null>([]);
  const [chosen, setChosen] = useState('');
  useEffect(() => void readProvided().then(setProvided), []);
  const { lessons } = spot.value;
  const at = part === 'campaign' ? lessons.length : part + 1;
  const isFull = lessons.length >= MOST_LESSONS;

  function add(change: (draft: DraftCampaign) => DraftCampaign): void {
    if (isFull) return;
    spot.edit(change, { path: ['lessons', at] });
    onPart(at);
    say(words.edit.added(at + 1));
    focusDrawn(window.document, (page) =>
      page.getElementById(fieldId(['lessons', at, 'title']))?.querySelector<HTMLElement>('input'),
    );
  }

  const lesson = provided?.find(({ id }) => id === chosen);
  return (
    <div class="add-lessons">
      <button
        type="button"
        class="button"
        aria-disabled={isFull}
        onClick={() => add((draft) => addLesson(draft, at))}
      >
        {words.edit.addLesson}
      </button>
      <label class="field-label" for="provided">
        {words.edit.provided}
      </label>
      {provided === null ? (
        <p class="wrong">{words.edit.providedLost}</p>
      ) : (
        <div class="row">
          <select
            id="provided"
            class="field"
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            <option value="">{words.edit.providedNone}</option>
            {provided.map(({ id, title }) => (
              <option key={id} value={id}>
                {textIn(title, lang)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="button"
            aria-disabled={lesson === undefined || isFull}
            onClick={() => lesson !== undefined && add((draft) => takeLesson(draft, at, lesson))}
          >
            {words.edit.providedAdd}
          </button>
        </div>
      )}
    </div>
  );
}
