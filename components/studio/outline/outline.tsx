import { textIn } from '../../../utils/campaign/text-in';
import type { DraftCampaign } from '../../../utils/studio/draft';
import { type Part, partOfPlace } from '../../../utils/studio/field-of-place';
import type { Spot } from '../../../utils/studio/spot';
import type { Check } from '../check/use-check';
import { useStudio } from '../studio-context';
import { AddLessons } from './add-lessons';

interface OutlineProps {
  readonly spot: Spot<DraftCampaign>;
  readonly check: Check;
  readonly part: Part;
  onPart(part: Part): void;
}

/** The parts of a campaign, each with what is left to mend in it. */
export function Outline({ spot, check, part, onPart }: OutlineProps) {
  const { lang, words } = useStudio();
  const { lessons } = spot.value;
  const entry = (one: Part, name: string) => {
    const count = check.problems.filter(({ place }) => partOfPlace(place) === one).length;
    return (
      <li key={one}>
        <button
          type="button"
          class="part"
          data-part={one}
          {...(one === part ? { 'aria-current': 'true' } : {})}
          onClick={() => onPart(one)}
        >
          <span>{name}</span>
          {count > 0 && <span class="to-mend">{words.edit.toMend(count)}</span>}
        </button>
      </li>
    );
  };
  return (
    <nav class="outline" aria-label={words.edit.outline}>
      <ol>
        {entry('campaign', words.edit.campaign)}
        {lessons.map(({ title }, at) =>
          entry(at, words.edit.lesson(at + 1, textIn(title, lang) || words.edit.untitled)),
        )}
      </ol>
      {lessons.length === 0 && <p class="empty">{words.edit.noLesson}</p>}
      <AddLessons spot={spot} part={part} onPart={onPart} />
    </nav>
  );
}
