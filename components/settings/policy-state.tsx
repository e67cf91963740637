import { SETTING_WORDS } from '../../utils/policy/describe-settings';
import type { Problem } from '../../utils/policy/problem';
import { SETTING_KEYS } from '../../utils/policy/schema';
import { LevelIcon } from '../icons/level-icon';
import { type Desk, useDesk } from './settings-context';

/** What the organisation's policy does here, and what is wrong with it; and whether anything can be kept at all. */
export function PolicyState() {
  const desk = useDesk();
  const { view, words } = desk;
  return (
    <>
      {!view.durable && (
        <div class="banner tone-warn">
          <LevelIcon level="warn" />
          <p>{words.notDurable}</p>
        </div>
      )}
      <div class={`banner tone-${view.problems.length > 0 ? 'warn' : 'notice'}`} data-policy={view.policy}>
        <LevelIcon level={view.problems.length > 0 ? 'warn' : 'notice'} />
        <div>
          <p>{words.policy[view.policy]}</p>
          {view.problems.length > 0 && (
            <>
              <p>{words.problems.title}</p>
              <ul class="problems">
                {view.problems.map((problem) => (
                  <li key={`${problem.key} ${problem.place}`}>{sayProblem(problem, desk)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </>
  );
}

function sayProblem({ key, place, reason }: Problem, desk: Desk): string {
  const { problems } = desk.words;
  const where = [nameOf(key, desk), place === null ? '' : placeIn(key, place, desk)].filter(
    (part) => part !== '',
  );
  return problems.line(where.join(', '), problems.reasons[reason]);
}

function nameOf(key: string, { words, lang }: Desk): string {
  if (key === '*') return words.problems.whole;
  const known = SETTING_KEYS.find((name) => name === key);
  const title = known ? SETTING_WORDS[known].title[lang] : key === 'locked' ? words.problems.locked : null;
  // The key is what an administrator looks for.
  return title === null ? key : `${title} (${key})`;
}

function placeIn(key: string, place: string, { words }: Desk): string {
  return key === 'levels' ? words.problems.rule(place) : words.problems.item(Number(place) + 1);
}
