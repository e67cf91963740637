import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Lang } from '../../utils/platform/language';
import { PanelContext, type PanelDesk } from './panel-context';
import { useCorrespondents } from './use-correspondents';
import { directoryWords } from './words';

interface PanelFrameProps {
  readonly lang: Lang;
  readonly hasWebmail: boolean;
  readonly children: ComponentChildren;
}

/** What each part of a panel or popup needs around it, and the one place where sentences are read aloud. */
export function PanelFrame({ lang, hasWebmail, children }: PanelFrameProps) {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  const correspondents = useCorrespondents();
  const announce = useCallback(
    (sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })),
    [],
  );
  const { known, refresh, used, favour, forget } = correspondents;
  const desk = useMemo(
    (): PanelDesk => ({
      lang,
      words: directoryWords(lang),
      hasWebmail,
      announce,
      known,
      refresh,
      used,
      favour,
      forget,
    }),
    [lang, hasWebmail, announce, known, refresh, used, favour, forget],
  );
  return (
    <PanelContext.Provider value={desk}>
      {children}
      <p class="unseen" role="status">
        {/* A new element each time, so that a sentence is said again when it is the same. */}
        <span key={said.turn}>{said.sentence}</span>
      </p>
    </PanelContext.Provider>
  );
}
