import { textIn } from '../../utils/campaign/text-in';
import { languageOf } from '../../utils/platform/language';
import { PliMark } from '../icons/icon';
import { useHash } from '../use-hash';
import { useLiveSettings } from '../use-live-settings';
import { Library } from './library';
import { OneLesson } from './one-lesson';
import { addressOf, LIBRARY, type Screen, screenAt } from './route';
import { useScreen } from './use-screen';
import { useShelf } from './use-shelf';
import { lessonWords } from './words';
import type { LessonWords } from './words-fr';

/** The lessons of all campaigns: the library, and each lesson at an address of its own. */
export function LessonsPage({ window }: { readonly window: Window }) {
  const settings = useLiveSettings();
  const desk = useShelf();
  const hash = useHash(window);
  const lang = languageOf(settings?.language ?? 'auto', window.navigator.language);
  const words = lessonWords(lang);
  const { shelf, progress, isLost } = desk;
  const screen = shelf === null || settings === null ? null : screenAt(hash, shelf);
  const isLesson = screen?.kind === 'lesson';
  const name = isLesson ? addressOf(screen.campaign, screen.lesson) : LIBRARY;
  useScreen(window.document, {
    name: screen === null ? null : name,
    title: words.page(isLesson ? textIn(screen.lesson.title, lang) : words.title),
    lang,
  });
  return (
    <>
      <Masthead words={words} screen={screen} />
      <main>
        {isLost && (
          <div class="banner tone-notice" role="alert">
            <p>{shelf === null ? words.unreachable : words.unreachableReadable}</p>
            <button type="button" class="button" onClick={desk.reload}>
              {words.retry}
            </button>
          </div>
        )}
        {screen === null && !isLost && <p role="status">{words.loading}</p>}
        {screen?.kind === 'lesson' && <OneLesson key={name} {...screen} desk={desk} lang={lang} />}
        {screen?.kind === 'library' && shelf !== null && (
          <Library
            shelf={shelf}
            progress={progress}
            role={settings?.role ?? ''}
            lang={lang}
            isStray={screen.isStray}
            today={new Date()}
          />
        )}
      </main>
    </>
  );
}

function Masthead({ words, screen }: { readonly words: LessonWords; readonly screen: Screen | null }) {
  return (
    <header class="masthead">
      <PliMark size={28} />
      <p class="product">{words.product}</p>
      <nav aria-label={words.nav}>
        <a href={LIBRARY} {...(screen?.kind === 'library' ? { 'aria-current': 'page' } : {})}>
          {words.links.library}
        </a>
        <a href="/practice.html#exercises">{words.links.practice}</a>
        <a href="/report.html">{words.links.report}</a>
      </nav>
    </header>
  );
}
