import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Lang } from '../../utils/platform/language';
import { DeskContext, type ReportDesk } from './report-desk';
import { reportWords } from './words';

interface ReportFrameProps {
  readonly lang: Lang;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly children: ComponentChildren;
}

/** What each part needs around it, and the one place where sentences are said. */
export function ReportFrame({ lang, today, children }: ReportFrameProps) {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  const announce = useCallback(
    (sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })),
    [],
  );
  const desk = useMemo(
    (): ReportDesk => ({ lang, words: reportWords(lang), today, announce }),
    [lang, today, announce],
  );
  return (
    <DeskContext.Provider value={desk}>
      {children}
      <p class="said" role="status">
        {/* A new element each time, so that a sentence is said again when it is the same. */}
        <span key={said.turn}>{said.sentence}</span>
      </p>
    </DeskContext.Provider>
  );
}
