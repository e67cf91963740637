import { useId } from 'preact/hooks';
import type { Campaign } from '../../utils/campaign/schema';
import type { Progress } from '../../utils/learning/progress';
import type { Lang } from '../../utils/platform/language';
import type { CampaignOrigin } from '../../utils/platform/learning-verbs';
import { LevelIcon } from '../icons/level-icon';
import { countDone, isDone } from './course';
import { LessonLink } from './lesson-link';
import { Local } from './local';
import { sayPeriod } from './say-period';
import { lessonWords } from './words';

interface CampaignSectionProps {
  readonly origin: CampaignOrigin;
  readonly campaign: Campaign;
  readonly progress: Progress | null;
  readonly lang: Lang;
  readonly today: Date;
}

/** One campaign in the library: whom it is for, how far the person has come, and its lessons in order. */
export function CampaignSection({ origin, campaign, progress, lang, today }: CampaignSectionProps) {
  const words = lessonWords(lang);
  const id = useId();
  const { title, audience, period, lessons } = campaign;
  const roles = audience.flatMap((role) => (role === 'all' ? [] : [words.roles[role]]));
  const facts = [
    origin === 'organisation' ? words.organisation : origin === 'file' ? words.file : '',
    audience.includes('all') ? '' : words.audience(roles.join(', ')),
    sayPeriod(period, today, lang),
  ].filter((fact) => fact !== '');
  const done = progress === null ? 0 : countDone(progress, campaign);
  return (
    <section class="campaign" aria-labelledby={id}>
      <h2 id={id}>
        <Local text={title} lang={lang} />
      </h2>
      {facts.length > 0 && <p class="facts">{facts.join(' · ')}</p>}
      {progress !== null && (
        <p class="progress">
          <progress max={lessons.length} value={done} aria-labelledby={`${id}-progress`} />
          <span id={`${id}-progress`}>{words.progress(done, lessons.length)}</span>
        </p>
      )}
      <ol>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <LessonLink campaign={campaign} lesson={lesson} lang={lang} />
            {progress !== null && (
              <State progress={progress} campaign={campaign} id={lesson.id} lang={lang} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StateProps {
  readonly progress: Progress;
  readonly campaign: Campaign;
  readonly id: string;
  readonly lang: Lang;
}

function State({ progress, campaign, id, lang }: StateProps) {
  const words = lessonWords(lang);
  if (!isDone(progress, campaign, { id })) return <p class="state">{words.state.open}</p>;
  const known = progress.lessons[`${campaign.id}/${id}`];
  return (
    <p class="state tone-clear">
      <LevelIcon level="clear" size={16} />
      {words.state.done}
      {known !== undefined && known.of > 0 && <span> ({words.scored(known.right, known.of)})</span>}
    </p>
  );
}
