import type { Lang } from '../../../utils/platform/language';
import type { DraftCampaign } from '../../../utils/studio/draft';
import type { Part } from '../../../utils/studio/field-of-place';
import { fieldOf, itemsOf, type Spot } from '../../../utils/studio/spot';
import { CheckPanel } from '../check/check-panel';
import type { Check } from '../check/use-check';
import { CampaignForm } from '../edit/campaign-form';
import { LessonForm } from '../edit/lesson-form';
import { LessonHead } from '../outline/lesson-head';
import { Outline } from '../outline/outline';
import { LanguageChoice } from './language-choice';

interface WriteProps {
  readonly spot: Spot<DraftCampaign>;
  readonly check: Check;
  readonly part: Part;
  readonly only: Lang | null;
  readonly isPublished: boolean;
  onPart(part: Part): void;
  onOnly(only: Lang | null): void;
  onPlace(place: string, takesFocus: boolean): void;
}

/** The editor: the parts of the campaign, the one that is open, and what the check says of all. */
export function Write({ spot, check, part, only, isPublished, onPart, onOnly, onPlace }: WriteProps) {
  const lessons = fieldOf(spot, 'lessons');
  const lesson = part === 'campaign' ? undefined : itemsOf(lessons)[part];
  return (
    <div class="write">
      <Outline spot={spot} check={check} part={part} onPart={onPart} />
      <div class="editor">
        {spot.value.languages.length > 1 && (
          <LanguageChoice languages={spot.value.languages} only={only} onOnly={onOnly} />
        )}
        {lesson === undefined || part === 'campaign' ? (
          <CampaignForm spot={spot} isPublished={isPublished} />
        ) : (
          <section class="panel" aria-labelledby="part-title">
            <LessonHead spot={spot} at={part} onPart={onPart} />
            <LessonForm
              key={part}
              spot={lesson}
              others={lessons.value.filter((_, at) => at !== part).map(({ id }) => id)}
              isPublished={isPublished}
            />
          </section>
        )}
      </div>
      <CheckPanel check={check} onPlace={(place) => onPlace(place, true)} />
    </div>
  );
}
