import type { Campaign } from '../../../utils/campaign/schema';
import type { PlayEvent } from '../../../utils/studio/play';
import { useStudio } from '../studio-context';
import { sayDay } from './say-day';
import { sayEvent } from './say-event';

interface PlayLogProps {
  readonly campaign: Campaign;
  readonly events: readonly PlayEvent[];
}

/** All that happened, newest first. */
export function PlayLog({ campaign, events }: PlayLogProps) {
  const { lang, words } = useStudio();
  return (
    <section class="panel" aria-labelledby="log-title">
      <h2 id="log-title">{words.play.log}</h2>
      {events.length === 0 ? (
        <p class="empty">{words.play.logEmpty}</p>
      ) : (
        <ol class="log" reversed>
          {events.toReversed().map((event, at) => (
            <li key={events.length - at} data-event={event.kind}>
              <span class="facts">{sayDay(event.day, lang)}</span> {sayEvent(event, campaign, words, lang)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
