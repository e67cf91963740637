import { useEffect, useMemo, useState } from 'preact/hooks';
import { textIn } from '../../../utils/campaign/text-in';
import type { Lang } from '../../../utils/platform/language';
import type { DraftStore, KeptDraft } from '../../../utils/studio/draft-store';
import type { Hold } from '../../../utils/studio/hold-draft';
import { useCheck } from '../check/use-check';
import { Play } from '../play/play';
import { Preview } from '../preview/preview';
import { Share } from '../share/share';
import { useStudio } from '../studio-context';
import { RoomBar } from './room-bar';
import { RoomContext } from './room-context';
import { ROOM_TABS, type RoomTab, RoomTabs } from './room-tabs';
import { SaveTrouble } from './save-trouble';
import { Unplaced } from './unplaced';
import { useDraft } from './use-draft';
import { useReveal } from './use-reveal';
import { useSteps } from './use-steps';
import { Write } from './write';

interface RoomProps {
  readonly kept: KeptDraft;
  readonly hold: Hold;
  readonly store: DraftStore;
}

/** A draft that is open: written, looked at, played or exported, with its steps and its check always at hand. */
export function Room({ kept, hold, store }: RoomProps) {
  const { window, lang, words } = useStudio();
  const [tab, setTab] = useState<RoomTab>('write');
  const [only, setOnly] = useState<Lang | null>(null);
  const desk = useDraft(window, kept, store, hold);
  const draft = desk.history.present;
  const check = useCheck(draft);
  const shown = useMemo(
    () => (only !== null && draft.languages.includes(only) ? [only] : draft.languages),
    [only, draft.languages],
  );
  const { part, setPart, reveal } = useReveal(window.document, draft, {
    show: (langShown) => {
      setTab('write');
      if (langShown !== null && only !== null && langShown !== only) setOnly(null);
    },
  });
  const steps = useSteps(window, desk, reveal);
  const title = textIn(draft.title, lang) || words.start.untitled;
  useEffect(() => {
    window.document.title = words.page(title);
  }, [window, words, title]);
  const view = useMemo(
    () => ({
      shown,
      problems: check.problemsAt,
      warnings: check.warningsAt,
      endTyping: desk.endTyping,
    }),
    [shown, check, desk.endTyping],
  );
  return (
    <RoomContext.Provider value={view}>
      <main class="room">
        <RoomBar title={title} saveState={desk.saveState} history={desk.history} steps={steps} />
        <SaveTrouble desk={desk} store={store} />
        <Unplaced parts={desk.kept.unplaced} onForget={desk.forgetUnplaced} />
        <RoomTabs tab={tab} onTab={setTab} />
        {ROOM_TABS.map((one) => (
          <div
            key={one}
            role="tabpanel"
            id={`content-${one}`}
            aria-labelledby={`tab-${one}`}
            hidden={one !== tab}
          >
            {one === tab && one === 'write' && (
              <Write
                spot={desk.spot}
                check={check}
                part={part}
                only={only}
                isPublished={desk.kept.isPublished}
                onPart={setPart}
                onOnly={setOnly}
                onPlace={reveal}
              />
            )}
            {one === tab && one === 'preview' && <Preview draft={draft} part={part} />}
            {one === tab && one === 'play' && <Play draft={draft} />}
            {one === tab && one === 'share' && (
              <Share draft={draft} onPublished={desk.publish} onPlace={(place) => reveal(place, true)} />
            )}
          </div>
        ))}
      </main>
    </RoomContext.Provider>
  );
}
