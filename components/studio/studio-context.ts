import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../utils/platform/language';
import { type StudioWords, studioWords } from './words/words';

/** What every part of the studio works with. */
export interface Studio {
  readonly window: Window;
  readonly lang: Lang;
  readonly words: StudioWords;
}

export const StudioContext = createContext<Studio>({
  window: globalThis.window,
  lang: 'fr',
  words: studioWords('fr'),
});

export function useStudio(): Studio {
  return useContext(StudioContext);
}
