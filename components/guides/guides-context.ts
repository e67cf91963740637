import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../utils/platform/language';
import type { GuidePlace } from './guide-ids';
import { NOBODY_YET, type Person } from './texts/person';
import { guidesWords } from './words';
import type { GuidesWords } from './words-fr';

/** What every guide works with. */
export interface GuidesDesk {
  readonly lang: Lang;
  readonly words: GuidesWords;
  /** Goes to a guide, or to the list of all. */
  open(place: GuidePlace | null): void;
  /** What the person wrote of themselves: in memory only, for signature and invitation alike. */
  readonly person: Person;
  setPerson(person: Person): void;
}

export const GuidesContext = createContext<GuidesDesk>({
  lang: 'fr',
  words: guidesWords('fr'),
  open: () => undefined,
  person: NOBODY_YET,
  setPerson: () => undefined,
});

export function useGuides(): GuidesDesk {
  return useContext(GuidesContext);
}
