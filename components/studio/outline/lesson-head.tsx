import { textIn } from '../../../utils/campaign/text-in';
import { copyLesson } from '../../../utils/studio/add-lesson';
import type { DraftCampaign } from '../../../utils/studio/draft';
import type { Part } from '../../../utils/studio/field-of-place';
import { moveItem, removeItem } from '../../../utils/studio/lists';
import { fieldOf, type Spot } from '../../../utils/studio/spot';
import { focusDrawn } from '../focus-drawn';
import { useSay } from '../speaker';
import { useStudio } from '../studio-context';

interface LessonHeadProps {
  readonly spot: Spot<DraftCampaign>;
  readonly at: number;
  onPart(part: Part): void;
}

/** Which lesson is open, and what can be done with it as a whole. */
export function LessonHead({ spot, at, onPart }: LessonHeadProps) {
  const { window, lang, words } = useStudio();
  const say = useSay();
  const list = fieldOf(spot, 'lessons');
  const count = list.value.length;
  const name = textIn(list.value[at]?.title ?? {}, lang) || words.edit.untitled;

  function move(to: number): void {
    if (to < 0 || to >= count) return;
    list.edit((lessons) => moveItem(lessons, at, to), { path: ['lessons', to] });
    onPart(to);
    say(words.edit.moved(name, to + 1, count));
  }

  function copy(): void {
    spot.edit((draft) => copyLesson(draft, at), { path: ['lessons', at + 1] });
    onPart(at + 1);
    say(words.edit.copied(at + 2));
  }

  function remove(): void {
    list.edit((lessons) => removeItem(lessons, at), { path: ['lessons', at] });
    onPart(count === 1 ? 'campaign' : Math.max(0, at - 1));
    say(words.edit.deleted(name));
    focusDrawn(window.document, (page) => page.getElementById('part-title'));
  }

  return (
    <div class="lesson-head">
      <h2 id="part-title" tabIndex={-1}>
        {words.edit.lessonHeading(at + 1, count)}
      </h2>
      <div class="row">
        <button type="button" class="button" aria-disabled={at === 0} onClick={() => move(at - 1)}>
          {words.edit.up}
        </button>
        <button type="button" class="button" aria-disabled={at === count - 1} onClick={() => move(at + 1)}>
          {words.edit.down}
        </button>
        <button type="button" class="button" onClick={copy}>
          {words.edit.copyLesson}
        </button>
        <button type="button" class="button" onClick={remove}>
          {words.edit.deleteLesson}
        </button>
      </div>
    </div>
  );
}
