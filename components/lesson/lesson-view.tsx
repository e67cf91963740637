import type { Campaign, Lesson } from '../../utils/campaign/schema';
import { textIn } from '../../utils/campaign/text-in';
import { SITUATIONS } from '../../utils/learning/situations';
import type { Lang } from '../../utils/platform/language';
import { LessonPicture } from './lesson-picture';
import { Local, langOf } from './local';
import { Markdown } from './markdown';
import { OutwardLink } from './outward-link';
import { Quiz } from './quiz';
import type { Score } from './quiz-state';
import { ReadButton } from './read-button';
import { lessonWords } from './words';

interface LessonViewProps {
  readonly campaign: Campaign;
  readonly lesson: Lesson;
  readonly lang: Lang;
  /** The quiz was finished, or, where there is none, the person says to have read it. */
  onDone?(score: Score): void;
  /** True where it is shown inside a page with a title of its own. */
  readonly preview?: boolean;
}

/** A whole lesson: picture, text, questions, an exercise, and where it is all from. Touches no browser API. */
export function LessonView({ campaign, lesson, lang, onDone, preview = false }: LessonViewProps) {
  const words = lessonWords(lang);
  const Title = preview ? 'h2' : 'h1';
  const place = campaign.lessons.findIndex(({ id }) => id === lesson.id) + 1;
  const { body, picture, quiz, sources } = lesson;
  const exercise = SITUATIONS.find((id) => id === lesson.exercise);
  return (
    <article class="lesson" aria-labelledby="lesson-title">
      <p class="meta">
        <Local text={campaign.title} lang={lang} />
        <span>{words.lessonOf(place, campaign.lessons.length)}</span>
        <span>{words.minutes(lesson.minutes)}</span>
      </p>
      <Title id="lesson-title" tabIndex={-1}>
        <Local text={lesson.title} lang={lang} />
      </Title>
      {picture !== undefined && <LessonPicture picture={picture} lang={lang} />}
      <Markdown text={textIn(body, lang)} lang={langOf(body, lang)} />
      {quiz.length > 0 ? (
        <Quiz key={lesson.id} quiz={quiz} lang={lang} onEnd={(score) => onDone?.(score)} />
      ) : (
        <ReadButton key={lesson.id} lang={lang} onRead={() => onDone?.({ right: 0, of: 0 })} />
      )}
      {exercise !== undefined && (
        <section class="panel exercise" aria-labelledby="exercise-title">
          <h2 id="exercise-title">{words.exercise.heading}</h2>
          <p>{words.exercise.text}</p>
          <OutwardLink href={`/practice.html#exercise=${exercise}`} lang={lang} class="button">
            {words.exercise.open}
          </OutwardLink>
        </section>
      )}
      {sources.length > 0 && (
        <section class="sources" aria-labelledby="sources-title">
          <h2 id="sources-title">{words.sources}</h2>
          <ul>
            {sources.map(({ label, url }) => (
              <li key={url}>
                <OutwardLink href={url} lang={lang}>
                  <Local text={label} lang={lang} />
                </OutwardLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
