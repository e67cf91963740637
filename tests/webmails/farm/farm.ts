import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listMessages, maildirRoot, placeMessage, removeMessages } from './maildir';
import { countQueued } from './postfix';
import { type Mail, readMail } from './read-mail';
import { changePreferences, type Preferences, resetPreferences } from './roundcube-database';
import type { Skin } from './roundcube-server';
import { startServers } from './servers';
import { FARM_USERS, type FarmUser } from './users';
import { waitUntil } from './wait-until';

/**
 * A real mail farm on 127.0.0.1: Roundcube in three skins, Postfix and Dovecot from Debian's packages. A message
 * sent in the webmail goes through SMTP and LMTP and ends as a file; nothing can leave the machine.
 */
export interface Farm {
  /** Everything the farm wrote, daemons' logs included (`logs/`). Gone after `stop`. */
  readonly folder: string;
  /** Address of the web page, for each skin. */
  readonly roundcube: Readonly<Record<Skin, string>>;
  readonly users: typeof FARM_USERS;
  /** The Maildir folder of a mailbox; it appears when the mailbox is first used. */
  maildir(user: Mailbox): string;
  /** Files of the messages in the inbox, oldest first. */
  arrived(user: Mailbox): Promise<string[]>;
  /** Files of the saved drafts, oldest first. */
  drafts(user: Mailbox): Promise<string[]>;
  /** Files of the copies in « Envoyés », oldest first. */
  sent(user: Mailbox): Promise<string[]>;
  /** Waits until the inbox holds at least `count` messages, and returns their files. Rejects after `timeout` ms. */
  waitForMail(user: Mailbox, count: number, options?: { readonly timeout?: number }): Promise<string[]>;
  /** Waits until Postfix has nothing left to hand over: what was sent before has now arrived or was refused. */
  settle(): Promise<void>;
  readMail(file: string): Promise<Mail>;
  /** Puts a message (headers, empty line, text) into the inbox, to be answered or forwarded. Returns its file. */
  placeMail(user: Mailbox, raw: string): Promise<string>;
  /** Changes what the person set in Roundcube. Holds from the next page they open. */
  prefer(user: FarmUser, preferences: Preferences): Promise<void>;
  /** Removes every message of a mailbox, drafts and copies too. */
  clear(user: Mailbox): Promise<void>;
  /** Removes every message of every mailbox, and gives all preferences the values of the start. */
  reset(): Promise<void>;
  /** Ends every process of the farm, sees that its ports are free and removes its folder. */
  stop(): Promise<void>;
}

/** One of the farm's people, or any other address of its domains. */
export type Mailbox = FarmUser | string;

/** What can be chosen about a farm. */
export interface FarmOptions {
  /** Where the farm's folder is made. Default: the system's temporary folder. */
  readonly parent?: string;
}

/**
 * Starts a farm of its own folder and ports; several can run side by side. Needs root and Debian's packages
 * (`tools/setup/debian-packages.mjs`, MAIL_FARM). It is ended too when this process dies without `stop`.
 */
export async function startFarm(options: FarmOptions = {}): Promise<Farm> {
  const { folder, roundcube, stop } = await startServers(options.parent ?? tmpdir());
  const maildir = (user: Mailbox): string =>
    join(maildirRoot(folder), typeof user === 'string' ? user.toLowerCase() : user.address);
  return {
    folder,
    roundcube,
    users: FARM_USERS,
    maildir,
    arrived: async (user) => listMessages(maildir(user), 'INBOX'),
    drafts: async (user) => listMessages(maildir(user), 'Drafts'),
    sent: async (user) => listMessages(maildir(user), 'Sent'),
    waitForMail: (user, count, { timeout } = {}) =>
      waitUntil(
        `${count} message(s) in ${maildir(user)}`,
        async () => {
          const files = listMessages(maildir(user), 'INBOX');
          return files.length >= count ? files : null;
        },
        timeout,
      ),
    settle: async () => {
      await waitUntil('An empty queue', async () => (countQueued(folder) === 0 ? true : null));
    },
    readMail,
    placeMail: async (user, raw) => placeMessage(maildir(user), raw),
    prefer: async (user, preferences) => changePreferences(folder, user, preferences),
    clear: async (user) => removeMessages(maildir(user)),
    reset: async () => {
      removeMessages(maildirRoot(folder));
      resetPreferences(folder);
    },
    stop,
  };
}
