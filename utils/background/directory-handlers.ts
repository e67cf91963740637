import type { CorrespondentsDesk } from '../correspondents/correspondents';
import type { DirectoryService } from '../directory/import/directory-service';
import type { KeptAnswers } from '../directory/look-up/kept-answers';
import type { LookUp } from '../directory/look-up/look-up';
import type { DayCounter } from '../journal/day-counter';
import type { MoveDesk } from '../move/move-desk';
import type { RecordStore } from '../platform/database';
import type { DIRECTORY_VERBS } from '../platform/directory-verbs';
import type { Handlers } from '../platform/messages';
import type { HandedSearch } from './context-menu';

interface DirectoryDesk {
  readonly directory: DirectoryService;
  readonly lookUp: LookUp;
  readonly correspondents: CorrespondentsDesk;
  readonly kept: KeptAnswers;
  /** The store of the API's kept answers. */
  readonly answers: RecordStore;
  readonly handed: HandedSearch;
  readonly move: MoveDesk;
  readonly counter: DayCounter;
  /** Reads ahead what every search needs. Never rejects. */
  warmUp(): Promise<void>;
  /** Tells the open pages that what they judge by has changed. */
  announce(): Promise<void>;
}

/** How many people a webmail page is told of: a dialog has room for no more. */
const FOR_A_PAGE = 8;

/** Answers what can be asked of the directory. */
export function createDirectoryHandlers(desk: DirectoryDesk): Pick<Handlers, keyof typeof DIRECTORY_VERBS> {
  const { directory, lookUp, correspondents } = desk;
  return {
    'directory-look-up': ({ text, source }) => lookUp.lookUp(text, source, FOR_A_PAGE),
    'directory-equipped': async ({ names }) => ({ found: await lookUp.equipped(names) }),
    'directory-search': ({ text, source, limit }) => lookUp.lookUp(text, source, limit),
    'directory-state': () => directory.state(),
    'directory-import': ({ from }) => directory.start(from),
    'directory-cancel': () => directory.cancel(),
    async 'directory-changed'() {
      const state = await directory.changed();
      await desk.announce();
      return state;
    },
    async 'directory-erase'() {
      await desk.answers.clear();
      const state = await directory.erase();
      await desk.announce();
      return state;
    },

    async 'correspondents-read'() {
      // The panel has opened: what the first search reads is there when the person has typed it.
      void desk.warmUp();
      return correspondents.read();
    },
    'correspondent-favour': ({ mailbox, isFavourite }) => correspondents.favour(mailbox, isFavourite),
    'correspondents-erase': () => correspondents.erase(),
    async 'correspondent-used'({ address }) {
      // Looked up here, so that a page cannot put words into the list.
      const { correspondents: found } = await lookUp.lookUp(address, 'store', 1);
      const stored = found.flatMap(({ mailboxes }) => mailboxes).find((one) => isSame(one.address, address));
      const mailbox = stored ?? (await desk.kept.mailboxOf(address));
      if (mailbox === null) return {};
      await correspondents.used(mailbox);
      await desk.counter.count('address-taken');
      return {};
    },

    async 'write-to'({ address }) {
      const blank = { to: [address], cc: [], bcc: [], subject: '', text: '', attachmentNames: [] };
      return { opened: (await desk.move.start(blank)) !== null };
    },
    'search-handed': async () => ({ text: await desk.handed.take() }),
  };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}
