import * as z from 'zod/mini';
import { type LookUpAnswer, lookUpSourceSchema } from '../directory/answer';
import { type Mailbox, mailboxSchema } from '../directory/mailbox';
import type { DirectoryState } from '../directory/state';
import { type Done, returns } from './returns';

const nothing = z.object({});

/** What a person looks for: a name as they confirmed it, an address, a number. */
const query = z.string().check(z.maxLength(200));

export interface Correspondents {
  /** Newest first. */
  readonly recent: Mailbox[];
  readonly favourites: Mailbox[];
}

/** What can be asked of the directory. */
export const DIRECTORY_VERBS = {
  /** For the send dialog and the marks of a webmail page. */
  'directory-look-up': {
    trust: 'low',
    request: z.object({ text: query, source: lookUpSourceSchema }),
    response: returns<LookUpAnswer>(),
  },
  /**
   * For each of these names: null if the stored directory has no mailbox of such a person, else the code of their
   * profession (TRE_G15), empty where it is not known or people of that name have several. Nothing at all if there is
   * no directory. Never asks the API.
   */
  'directory-equipped': {
    trust: 'low',
    request: z.object({ names: z.array(query).check(z.maxLength(60)) }),
    response: returns<{ found: (string | null)[] }>(),
  },
  /** Remembers a published mailbox that was taken, for « recent ». An address the directory does not know is not kept. */
  'correspondent-used': { trust: 'low', request: z.object({ address: query }), response: returns<Done>() },

  /** `limit`: how many correspondents at most. */
  'directory-search': {
    trust: 'high',
    request: z.object({
      text: query,
      source: lookUpSourceSchema,
      limit: z.int().check(z.positive(), z.lte(100)),
    }),
    response: returns<LookUpAnswer>(),
  },
  'directory-state': { trust: 'high', request: nothing, response: returns<DirectoryState>() },
  /** Starts an import from an address; a file is imported by the page that has it. */
  'directory-import': {
    trust: 'high',
    request: z.object({ from: z.enum(['mirror', 'open-data']) }),
    response: returns<DirectoryState>(),
  },
  'directory-cancel': { trust: 'high', request: nothing, response: returns<DirectoryState>() },
  /** Deletes the stored directory and the kept answers of the API. */
  'directory-erase': { trust: 'high', request: nothing, response: returns<DirectoryState>() },
  /** A page has imported a file: what is held in memory of the old generation is let go. */
  'directory-changed': { trust: 'high', request: nothing, response: returns<DirectoryState>() },

  'correspondents-read': { trust: 'high', request: nothing, response: returns<Correspondents>() },
  'correspondent-favour': {
    trust: 'high',
    request: z.object({ mailbox: mailboxSchema, isFavourite: z.boolean() }),
    response: returns<Correspondents>(),
  },
  'correspondents-erase': { trust: 'high', request: nothing, response: returns<Correspondents>() },
  /** Opens the MSSanté webmail with an empty message to this address; not opened when no webmail is set. */
  'write-to': {
    trust: 'high',
    request: z.object({ address: query }),
    response: returns<{ opened: boolean }>(),
  },
  /** The text that was selected in a page and handed over by the context menu. Given once. */
  'search-handed': { trust: 'high', request: nothing, response: returns<{ text: string | null }>() },
} as const;
