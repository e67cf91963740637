import type { Lang } from '../../utils/platform/language';
import type { ResponseOf, TabState } from '../../utils/platform/verbs';
import type { DecidedSettings } from '../../utils/policy/schema';
import { DirectorySearch } from '../directory/directory-search';
import { PanelIcon } from '../directory/kind-icon';
import { PliMark } from '../icons/icon';
import { Equipment } from './equipment';
import { LastLook } from './last-look';
import { NextLesson } from './next-lesson';
import { type PopupWords, popupWords } from './words';

/** A popup has room for few; the panel shows more. */
const LIMIT = 5;
const KNOWN_LIMIT = 3;

export interface PopupProps {
  readonly lang: Lang;
  /** What is true of the tab; null if the background could not say. */
  readonly state: TabState | null;
  /** Recipients of all sends; null if the background could not say. */
  readonly equipment: ResponseOf<'equipment-read'> | null;
  readonly role: DecidedSettings['role'];
  onPanel(): void;
  onSettings(): void;
  /** Opens a page of the extension, by its path. */
  onOpen(path: string): void;
}

/** The directory, what Pli sûr does in the tab, and what it saw last: categories, and nothing of the message. */
export function Popup({ lang, state, equipment, role, onPanel, onSettings, onOpen }: PopupProps) {
  const words = popupWords(lang);
  return (
    <>
      <header class="masthead">
        <PliMark />
        <h1>Pli sûr</h1>
        <button type="button" class="button button-small" title={words.panelTitle} onClick={onPanel}>
          <PanelIcon />
          {words.panel}
        </button>
      </header>
      <main>
        <DirectorySearch limit={LIMIT} knownLimit={KNOWN_LIMIT} handed={null}>
          <TabNow lang={lang} state={state} words={words} />
          {equipment !== null && equipment.recipients > 0 && (
            <section aria-labelledby="sends">
              <h2 id="sends">{words.recipients.heading}</h2>
              <Equipment counts={{ ...equipment, all: equipment.recipients }} words={words} />
            </section>
          )}
          <NextLesson role={role} lang={lang} onOpen={onOpen} />
        </DirectorySearch>
      </main>
      <footer>
        <button type="button" class="button" onClick={onSettings}>
          {words.settings}
        </button>
        <button type="button" class="button" onClick={() => onOpen('/practice.html')}>
          {words.practice}
        </button>
        <button type="button" class="button" onClick={() => onOpen('/report.html')}>
          {words.report}
        </button>
      </footer>
    </>
  );
}

interface TabNowProps {
  readonly lang: Lang;
  readonly state: TabState | null;
  readonly words: PopupWords;
}

function TabNow({ lang, state, words }: TabNowProps) {
  const report = state?.report ?? null;
  return (
    <>
      <section aria-labelledby="tab">
        <h2 id="tab">{words.heading}</h2>
        <p class="sentence">{sentenceOf(state, words)}</p>
        {state?.watched === false && <p class="more">{words.elsewhereMore}</p>}
        {report?.recipients !== undefined && <Equipment counts={report.recipients} words={words} />}
      </section>
      {report !== null && report.level !== null && (
        <LastLook report={report} level={report.level} lang={lang} />
      )}
    </>
  );
}

function sentenceOf(state: TabState | null, words: PopupWords): string {
  if (state === null) return words.unreachable;
  if (state.report !== null) return words.watching(state.report.label, state.report.composers);
  return state.watched ? words.ready : words.elsewhere;
}
