import type { JSX } from 'preact';
import { SITUATIONS } from '../../../utils/learning/situations';
import { countMastered, type Score } from './score';
import type { RoomWords } from './words';

/** « 5 situations sur 12 maîtrisées ». */
export function ScoreLine({
  score,
  words,
}: {
  readonly score: Score;
  readonly words: RoomWords;
}): JSX.Element {
  return <span data-part="score">{words.score(countMastered(score), SITUATIONS.length)}</span>;
}
