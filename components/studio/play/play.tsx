import { useState } from 'preact/hooks';
import { ROLES, type Role } from '../../../utils/campaign/plan';
import type { Moment } from '../../../utils/campaign/schedule';
import { dayOf } from '../../../utils/journal/day';
import { type DraftCampaign, toDocument } from '../../../utils/studio/draft';
import {
  answerOffer,
  countPlayed,
  finishLesson,
  goToNextDay,
  live,
  type Play as PlayState,
  startPlay,
} from '../../../utils/studio/play';
import { useSay } from '../speaker';
import { useStudio } from '../studio-context';
import { PlayControls } from './play-controls';
import { PlayLog } from './play-log';
import { PlayScene } from './play-scene';
import { sayDay } from './say-day';
import { sayEvent } from './say-event';

/** A campaign lived as a recipient would, on days of the play's own. */
export function Play({ draft }: { readonly draft: DraftCampaign }) {
  const { lang, words } = useStudio();
  const say = useSay();
  const campaign = toDocument(draft);
  const [first, setFirst] = useState(() => firstDay(draft));
  const [play, setPlay] = useState(() => startPlay(first, roleFor(draft)));

  /** Goes on, and says the last thing that happened. */
  function goOn(next: PlayState): void {
    setPlay(next);
    const event = next.events.at(-1);
    if (event !== undefined && event !== play.events.at(-1)) say(sayEvent(event, campaign, words, lang));
  }

  function restart(day: string, role: Role | ''): void {
    setFirst(day);
    setPlay(startPlay(day, role));
  }

  function pass(days: number): void {
    const next = goToNextDay(play, days);
    setPlay(next);
    say(words.play.today(sayDay(next.day, lang)));
  }

  if (campaign.lessons.length === 0) return <p class="empty">{words.play.none}</p>;
  return (
    <div class="play">
      <p class="lead">
        {words.play.lead} {words.play.alone}
      </p>
      <PlayControls
        campaign={campaign}
        play={play}
        first={first}
        roles={['', ...ROLES]}
        onStart={restart}
        onMoment={(moment: Moment, rules) => goOn(live(play, campaign, moment, rules))}
        onPass={pass}
      />
      <PlayScene
        campaign={campaign}
        play={play}
        onAnswer={(answer) => goOn(answerOffer(play, campaign, answer))}
        onDone={(score) => goOn(finishLesson(play, campaign, score))}
        onClose={() => setPlay({ ...play, reading: null })}
        isAllDone={countPlayed(play, campaign) === campaign.lessons.length}
      />
      <PlayLog campaign={campaign} events={play.events} />
    </div>
  );
}

/** Today, or the day on which the campaign begins. */
function firstDay({ period }: DraftCampaign): string {
  const today = dayOf(new Date());
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(period.from) && !Number.isNaN(Date.parse(period.from));
  return isDay && (period.from > today || (period.to !== null && period.to < today)) ? period.from : today;
}

/** Somebody whom the campaign is for. */
function roleFor({ audience }: DraftCampaign): Role | '' {
  return audience.includes('all') ? '' : (ROLES.find((role) => audience.includes(role)) ?? '');
}
