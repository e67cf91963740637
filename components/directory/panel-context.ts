import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Mailbox } from '../../utils/directory/mailbox';
import type { Correspondents } from '../../utils/platform/directory-verbs';
import type { Lang } from '../../utils/platform/language';
import { directoryWords } from './words';
import type { DirectoryWords } from './words-fr';

/** What every part of the panel works with. */
export interface PanelDesk {
  readonly lang: Lang;
  readonly words: DirectoryWords;
  /** False: no MSSanté webmail is set, so that « write » is a `mailto:` link. */
  readonly hasWebmail: boolean;
  readonly known: Correspondents;
  /** Says a sentence to a screen reader: the panel's one live region. */
  announce(sentence: string): void;
  /** Reads the known correspondents again. */
  refresh(): void;
  /** Remembers that a mailbox was taken. Lists on the screen stay in their order until `refresh`. */
  used(mailbox: Mailbox): void;
  favour(mailbox: Mailbox, isFavourite: boolean): Promise<boolean>;
  /** Forgets all correspondents. */
  forget(): Promise<boolean>;
}

export const PanelContext = createContext<PanelDesk>({
  lang: 'fr',
  words: directoryWords('fr'),
  hasWebmail: false,
  known: { recent: [], favourites: [] },
  announce: () => undefined,
  refresh: () => undefined,
  used: () => undefined,
  favour: async () => false,
  forget: async () => false,
});

export function usePanel(): PanelDesk {
  return useContext(PanelContext);
}
