import { useEffect, useMemo } from 'preact/hooks';
import { languageOf } from '../../utils/platform/language';
import { PliMark } from '../icons/icon';
import { useHash } from '../use-hash';
import { useLiveSettings } from '../use-live-settings';
import { Draft } from './room/draft';
import { SpeakerContext, useSpeaker } from './speaker';
import { StartPage } from './start/start-page';
import { StudioContext } from './studio-context';
import { useDraftStore } from './use-draft-store';
import { studioWords } from './words/words';

/** The page in which a campaign is written: the drafts, and each draft at an address of its own (`#<draft>`). */
export function StudioPage({ window }: { readonly window: Window }) {
  const settings = useLiveSettings();
  const store = useDraftStore();
  const hash = useHash(window);
  const speaker = useSpeaker();
  const lang = languageOf(settings?.language ?? 'auto', window.navigator.language);
  const words = studioWords(lang);
  const studio = useMemo(() => ({ window, lang, words }), [window, lang, words]);
  const id = decodeURIComponent(hash.slice(1));
  useEffect(() => {
    window.document.documentElement.lang = lang;
  }, [window, lang]);
  return (
    <StudioContext.Provider value={studio}>
      <SpeakerContext.Provider value={speaker.say}>
        <header class="masthead">
          <PliMark size={28} />
          <p class="product">{words.product}</p>
          <p class="studio-name">{words.studio}</p>
        </header>
        {store.desk === null ? (
          <main class="start">
            <h1>{words.start.heading}</h1>
            {store.isLost ? (
              <div class="banner tone-warn" role="alert">
                <p>{words.start.unkept}</p>
                <button type="button" class="button" onClick={store.reopen}>
                  {words.start.retry}
                </button>
              </div>
            ) : (
              <p role="status">{words.start.loading}</p>
            )}
          </main>
        ) : id === '' || id === 'drafts' ? (
          <StartPage store={store.desk} />
        ) : (
          <Draft key={id} id={id} store={store.desk} />
        )}
        <p class="unseen" role="status" data-said>
          {speaker.said}
        </p>
      </SpeakerContext.Provider>
    </StudioContext.Provider>
  );
}
