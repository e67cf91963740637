import { RULES } from '../../utils/assess/registry';
import type { Lang } from '../../utils/platform/language';
import type { TabReport } from '../../utils/platform/verbs';
import { LevelIcon } from '../icons/level-icon';
import { voiceFor } from '../words/words';
import { popupWords } from './words';

interface LastLookProps {
  readonly report: TabReport;
  readonly level: NonNullable<TabReport['level']>;
  readonly lang: Lang;
}

/** What was seen last in the tab: the level and the rules, and nothing of the message. */
export function LastLook({ report, level, lang }: LastLookProps) {
  const words = popupWords(lang);
  const voice = voiceFor(lang);
  const titles = RULES.filter(({ id }) => report.rules.includes(id)).flatMap(
    ({ id }) => voice.sentences.rules[id]?.title ?? [],
  );
  return (
    <section class={`look tone-${level}`} aria-labelledby="look">
      <h2 id="look">{words.verdict}</h2>
      <p class="level">
        <LevelIcon level={level} />
        {voice.words.levels[level]}
      </p>
      {titles.length === 0 && level === 'clear' && <p>{words.calm}</p>}
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </section>
  );
}
