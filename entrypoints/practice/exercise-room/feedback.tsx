import type { JSX } from 'preact';
import type { Judged, Result } from '../exercises/exercise';
import { Icon, type IconName } from '../icons';
import type { Language } from '../language';
import type { RoomWords } from './words';

interface FeedbackProps {
  readonly judged: Judged | null;
  readonly words: RoomWords;
  readonly language: Language;
}

const ICONS: Readonly<Record<Result, IconName>> = {
  mastered: 'arrived',
  nearly: 'almost',
  'not-yet': 'again',
};

/**
 * How it went. The focus goes to the heading; the sentence stands in a region that is there from the start, so that a
 * screen reader speaks it as it comes.
 */
export function Feedback({ judged, words, language }: FeedbackProps): JSX.Element {
  return (
    <div class="feedback" data-result={judged?.result}>
      {judged === null ? null : (
        <h3 tabIndex={-1} data-part="feedback">
          <Icon name={ICONS[judged.result]} />
          {words.result[judged.result]}
        </h3>
      )}
      <p role="status">{judged?.feedback[language]}</p>
      {judged === null ? null : (
        <p>
          <a href={`/lessons.html#pli-sur/${judged.lesson}`} target="_blank" rel="noopener">
            {words.lesson}
          </a>
        </p>
      )}
    </div>
  );
}
