import type { LocalText } from '../../utils/campaign/plan';
import type { Lang } from '../../utils/platform/language';
import { Local } from './local';
import { addressOf } from './route';
import { lessonWords } from './words';

interface LessonLinkProps {
  readonly campaign: { readonly id: string };
  readonly lesson: { readonly id: string; readonly title: LocalText; readonly minutes: number };
  readonly lang: Lang;
}

/** The way to a lesson, with how long it takes. */
export function LessonLink({ campaign, lesson, lang }: LessonLinkProps) {
  return (
    <p class="lesson-link">
      <a href={addressOf(campaign, lesson)}>
        <Local text={lesson.title} lang={lang} />
      </a>
      <span class="minutes">{lessonWords(lang).minutes(lesson.minutes)}</span>
    </p>
  );
}
