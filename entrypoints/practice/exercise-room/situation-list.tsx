import type { JSX } from 'preact';
import type { SituationId } from '../../../utils/learning/situations';
import { EXERCISES } from '../exercises/registry';
import { Icon } from '../icons';
import type { Language } from '../language';
import { isMastered, type Score } from './score';
import type { RoomWords } from './words';

interface SituationListProps {
  readonly score: Score;
  readonly words: RoomWords;
  readonly language: Language;
  /** The one that is being played. */
  readonly current?: SituationId;
  readonly hasGoals?: boolean;
}

/** Every situation, with what became of it. */
export function SituationList({
  score,
  words,
  language,
  current,
  hasGoals = false,
}: SituationListProps): JSX.Element {
  return (
    <ol class="situations" data-part="situations">
      {EXERCISES.map(({ id, title, goal }) => (
        <li key={id}>
          <a href={`#exercise=${id}`} data-situation={id} aria-current={id === current ? 'page' : undefined}>
            <span class="situation-title">{title[language]}</span>
            <State score={score} id={id} words={words} />
            {hasGoals ? <span class="situation-goal">{goal[language]}</span> : null}
          </a>
        </li>
      ))}
    </ol>
  );
}

interface StateProps {
  readonly score: Score;
  readonly id: SituationId;
  readonly words: RoomWords;
}

function State({ score, id, words }: StateProps): JSX.Element | null {
  if (isMastered(score, id)) {
    return (
      <span class="situation-state" data-state="mastered">
        <Icon name="arrived" />
        {words.mastered}
      </span>
    );
  }
  if ((score.situations[id]?.tries ?? 0) === 0) return null;
  return (
    <span class="situation-state" data-state="tried">
      {words.tried}
    </span>
  );
}
