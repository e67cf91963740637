import type { Campaign } from '../../../utils/campaign/schema';
import { textIn } from '../../../utils/campaign/text-in';
import type { Lang } from '../../../utils/platform/language';
import type { PlayEvent } from '../../../utils/studio/play';
import type { StudioWords } from '../words/words';
import { sayDay } from './say-day';

/** One thing that happened in a play, in a sentence or two. */
export function sayEvent(
  event: PlayEvent,
  { lessons }: Pick<Campaign, 'lessons'>,
  { play: words, edit }: Pick<StudioWords, 'play' | 'edit'>,
  lang: Lang,
): string {
  const titleOf = (lesson: number): string => textIn(lessons[lesson]?.title ?? {}, lang) || edit.untitled;
  switch (event.kind) {
    case 'none': {
      const until = 'until' in event.why ? sayDay(event.why.until, lang) : '';
      return `${words.moments[event.moment]} ${words.why[event.why.kind](until)}`;
    }
    case 'offered': {
      const { lesson, invitation } = event.offer;
      const sentence = textIn(lessons[lesson]?.invitations[invitation] ?? {}, lang);
      return `${words.moments[event.moment]} ${words.events.offered(titleOf(lesson), sentence)}`;
    }
    default:
      return words.events[event.kind](titleOf(event.lesson));
  }
}
