import { sentencesIn } from '../../utils/assess/sentences-in';
import type { Lang } from '../../utils/platform/language';
import type { TabReport, TabState } from '../../utils/platform/verbs';
import { PliMark } from '../icons/icon';
import { LevelIcon } from '../icons/level-icon';
import { wordsFor } from '../words/words';
import { type PopupWords, popupWords } from './words';

export interface PopupProps {
  readonly lang: Lang;
  /** What is true of the tab; null if the background could not say. */
  readonly state: TabState | null;
  onSettings(): void;
  onPractice(): void;
}

/** What Pli sûr does in the tab, in one sentence, and what it saw last: categories, and nothing of the message. */
export function Popup({ lang, state, onSettings, onPractice }: PopupProps) {
  const words = popupWords(lang);
  const report = state?.report ?? null;
  return (
    <>
      <header class="masthead">
        <PliMark />
        <h1>Pli sûr</h1>
      </header>
      <main>
        <section aria-labelledby="tab">
          <h2 id="tab">{words.heading}</h2>
          <p class="sentence">{sentenceOf(state, words)}</p>
          {state?.watched === false && <p class="more">{words.elsewhereMore}</p>}
        </section>
        {report !== null && report.level !== null && (
          <LastLook report={report} level={report.level} lang={lang} />
        )}
      </main>
      <footer>
        <button type="button" class="button" onClick={onSettings}>
          {words.settings}
        </button>
        <button type="button" class="button" onClick={onPractice}>
          {words.practice}
        </button>
      </footer>
    </>
  );
}

function sentenceOf(state: TabState | null, words: PopupWords): string {
  if (state === null) return words.unreachable;
  if (state.report !== null) return words.watching(state.report.label, state.report.composers);
  return state.watched ? words.ready : words.elsewhere;
}

interface LastLookProps {
  readonly report: TabReport;
  readonly level: NonNullable<TabReport['level']>;
  readonly lang: Lang;
}

function LastLook({ report, level, lang }: LastLookProps) {
  const words = popupWords(lang);
  const titles = report.rules.map((id) => sentencesIn(lang).rules[id]?.title ?? id);
  return (
    <section class={`look tone-${level}`} aria-labelledby="look">
      <h2 id="look">{words.verdict}</h2>
      <p class="level">
        <LevelIcon level={level} />
        {wordsFor(lang).levels[level]}
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
