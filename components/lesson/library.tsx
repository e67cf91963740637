import type { Progress } from '../../utils/learning/progress';
import type { Lang } from '../../utils/platform/language';
import type { DecidedSettings } from '../../utils/policy/schema';
import { CampaignSection } from './campaign-section';
import { countDone, currentCampaign, nextLesson, sortForRole } from './course';
import { LessonLink } from './lesson-link';
import type { Shelf } from './shelf';
import { lessonWords } from './words';

interface LibraryProps {
  readonly shelf: Shelf;
  readonly progress: Progress | null;
  readonly role: DecidedSettings['role'];
  readonly lang: Lang;
  /** True if the address named a lesson that is not here. */
  readonly isStray: boolean;
  readonly today: Date;
}

/** All lessons, free to read: what to go on with, and then every campaign, those for the person's role first. */
export function Library({ shelf, progress, role, lang, isStray, today }: LibraryProps) {
  const words = lessonWords(lang);
  const campaigns = sortForRole(shelf.campaigns, role);
  const current = progress && currentCampaign(campaigns, progress, role, today);
  const next = current && nextLesson(current.campaign, progress, null);
  const hasBegun = progress !== null && campaigns.some(({ campaign }) => countDone(progress, campaign) > 0);
  return (
    <>
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <div role="status">
        {isStray && <p class="banner tone-notice">{words.unknown}</p>}
        {shelf.foreign > 0 && <p class="banner tone-notice">{words.foreign(shelf.foreign)}</p>}
        {campaigns.length === 0 && <p class="banner tone-notice">{words.none}</p>}
      </div>
      {current && next && (
        <section class="panel next" aria-labelledby="next-title">
          <h2 id="next-title">{hasBegun ? words.next : words.start}</h2>
          <LessonLink campaign={current.campaign} lesson={next} lang={lang} />
        </section>
      )}
      {campaigns.map(({ origin, campaign }) => (
        <CampaignSection
          key={`${origin} ${campaign.id}`}
          origin={origin}
          campaign={campaign}
          progress={progress}
          lang={lang}
          today={today}
        />
      ))}
    </>
  );
}
