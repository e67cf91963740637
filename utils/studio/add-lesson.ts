import type { Lesson } from '../campaign/schema';
import type { DraftCampaign } from './draft';
import { inLanguages } from './languages';
import { markCopy, newLesson } from './new-lesson';
import { freeSlug } from './slug-of';

/** Puts an empty lesson at `at`. */
export function addLesson(draft: DraftCampaign, at: number): DraftCampaign {
  return insert(draft, at, newLesson(freeSlug({}, idsOf(draft), 'lecon')));
}

/** Puts a lesson of another campaign at `at`, in this one's languages, under a name that is free. */
export function takeLesson(draft: DraftCampaign, at: number, lesson: Lesson): DraftCampaign {
  const ids = idsOf(draft);
  const id = ids.includes(lesson.id) ? freeSlug({ fr: lesson.id }, ids, 'lecon') : lesson.id;
  return insert(draft, at, { ...inLanguages(lesson, draft.languages), id });
}

/** Puts a copy of the lesson at `at` after it, with a title that says so. */
export function copyLesson(draft: DraftCampaign, at: number): DraftCampaign {
  const lesson = draft.lessons[at];
  if (lesson === undefined) return draft;
  const title = markCopy(lesson.title, COPY);
  return insert(draft, at + 1, { ...lesson, title, id: freeSlug(title, idsOf(draft), lesson.id) });
}

const COPY = { fr: '(copie)', en: '(copy)' };

function insert(draft: DraftCampaign, at: number, lesson: Lesson): DraftCampaign {
  return { ...draft, lessons: draft.lessons.toSpliced(at, 0, lesson) };
}

function idsOf(draft: DraftCampaign): string[] {
  return draft.lessons.map(({ id }) => id);
}
