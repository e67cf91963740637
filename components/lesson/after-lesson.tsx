import type { Campaign, Lesson } from '../../utils/campaign/schema';
import { textIn } from '../../utils/campaign/text-in';
import type { Progress } from '../../utils/learning/progress';
import type { Lang } from '../../utils/platform/language';
import { countDone, nextLesson } from './course';
import { LessonLink } from './lesson-link';
import { langOf } from './local';
import { Markdown } from './markdown';
import { lessonWords } from './words';

interface AfterLessonProps {
  readonly campaign: Campaign;
  readonly lesson: Lesson;
  readonly progress: Progress | null;
  readonly lang: Lang;
}

/** What comes after a lesson: the next one, for whoever wants it now, or the thanks of the campaign once all are done. */
export function AfterLesson({ campaign, lesson, progress, lang }: AfterLessonProps) {
  const words = lessonWords(lang).after;
  const { thanks, lessons } = campaign;
  const next = nextLesson(campaign, progress, lesson.id);
  const isAllDone = progress !== null && countDone(progress, campaign) === lessons.length;
  if (isAllDone) {
    return (
      <section class="panel thanks" aria-labelledby="thanks-title">
        <h2 id="thanks-title">{words.thanks}</h2>
        <Markdown text={textIn(thanks, lang)} lang={langOf(thanks, lang)} />
      </section>
    );
  }
  if (next === null) return null;
  return (
    <section class="panel next" aria-labelledby="next-title">
      <h2 id="next-title">{words.next}</h2>
      <LessonLink campaign={campaign} lesson={next} lang={lang} />
      <p class="note">{words.nextNote}</p>
    </section>
  );
}
