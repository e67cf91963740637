import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../utils/platform/language';
import type { DecidedSettings } from '../../utils/policy/schema';
import { Local } from '../lesson/local';
import { addressOf } from '../lesson/route';
import type { Standing } from './read-next-lesson';
import { popupWords } from './words';

interface NextLessonProps {
  readonly role: DecidedSettings['role'];
  readonly lang: Lang;
  onOpen(path: string): void;
}

/** One quiet line about lessons. Comes by itself, and not at all if nobody answers. */
export function NextLesson({ role, lang, onOpen }: NextLessonProps) {
  const { lesson: words } = popupWords(lang);
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    // What reads campaigns weighs more than the rest of the popup.
    void import('./read-next-lesson')
      .then(({ readNextLesson }) => readNextLesson(role, new Date()))
      .then(setStanding, () => undefined);
  }, [role]);
  if (standing === null) return null;
  const isNext = standing.kind === 'next';
  const path = isNext ? `/lessons.html${addressOf(standing.campaign, standing.lesson)}` : '/lessons.html';
  return (
    <section class="next-lesson" aria-labelledby="lesson">
      <h2 id="lesson">{isNext ? words.next(standing.done, standing.all) : words.allDone}</h2>
      <p>
        <a
          href={path}
          onClick={(event) => {
            event.preventDefault();
            onOpen(path);
          }}
        >
          {isNext ? <Local text={standing.lesson.title} lang={lang} /> : words.library}
        </a>
        {isNext && <span class="minutes">{words.minutes(standing.lesson.minutes)}</span>}
      </p>
    </section>
  );
}
