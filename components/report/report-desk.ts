import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../utils/platform/language';
import { reportWords } from './words';
import type { ReportWords } from './words-fr';

/** What every part of the report needs around it. */
export interface ReportDesk {
  readonly lang: Lang;
  readonly words: ReportWords;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Says a sentence, on the screen and aloud. */
  announce(sentence: string): void;
}

const REPORT_DESK: ReportDesk = {
  lang: 'fr',
  words: reportWords('fr'),
  today: '',
  announce: () => undefined,
};

export const DeskContext = createContext(REPORT_DESK);

export function useDesk(): ReportDesk {
  return useContext(DeskContext);
}
