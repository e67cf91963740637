import { useState } from 'preact/hooks';
import type { Campaign, Lesson } from '../../utils/campaign/schema';
import type { Lang } from '../../utils/platform/language';
import { Arrow } from '../icons/icon';
import { AfterLesson } from './after-lesson';
import { isDone } from './course';
import { LessonView } from './lesson-view';
import type { Score } from './quiz-state';
import { LIBRARY } from './route';
import type { ShelfDesk } from './use-shelf';
import { lessonWords } from './words';

interface OneLessonProps {
  readonly campaign: Campaign;
  readonly lesson: Lesson;
  readonly desk: ShelfDesk;
  readonly lang: Lang;
}

/** A lesson with what stands around it: the way back, what is noted of it, and what comes next. */
export function OneLesson({ campaign, lesson, desk, lang }: OneLessonProps) {
  const words = lessonWords(lang);
  const { progress, note } = desk;
  /** What could not be noted. */
  const [unnoted, setUnnoted] = useState<Score | null>(null);
  const [wasDone] = useState(progress !== null && isDone(progress, campaign, lesson));

  async function noteDone(score: Score): Promise<void> {
    const isNoted = await note({
      kind: 'lesson-done',
      campaign: campaign.id,
      lesson: lesson.id,
      ...score,
    });
    setUnnoted(isNoted ? null : score);
  }

  return (
    <>
      <a class="back" href={LIBRARY}>
        <Arrow />
        {words.back}
      </a>
      {wasDone && <p class="before">{words.doneBefore}</p>}
      <LessonView campaign={campaign} lesson={lesson} lang={lang} onDone={(score) => void noteDone(score)} />
      <div role="alert">
        {unnoted !== null && (
          <div class="banner tone-notice">
            <p>{words.notNoted}</p>
            <button type="button" class="button" onClick={() => void noteDone(unnoted)}>
              {words.retry}
            </button>
          </div>
        )}
      </div>
      <AfterLesson campaign={campaign} lesson={lesson} progress={progress} lang={lang} />
    </>
  );
}
