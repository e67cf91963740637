import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAccount } from './system-accounts';

/** Folders of a Maildir that hold finished messages (https://cr.yp.to/proto/maildir.html). */
const MESSAGE_FOLDERS = ['new', 'cur'] as const;

/** Where all mailboxes of a farm are. */
export function maildirRoot(folder: string): string {
  return join(folder, 'maildirs');
}

/** Makes the place for mailboxes; Dovecot makes each mailbox when it is first used. */
export function makeMaildirRoot(folder: string): void {
  makeOwnFolder(maildirRoot(folder));
}

/**
 * Files of the messages in one mailbox folder, oldest first. The inbox is the Maildir itself, every other folder
 * is `.<name>` inside (Maildir++).
 */
export function listMessages(maildir: string, mailbox: 'INBOX' | 'Drafts' | 'Sent' | 'Trash'): string[] {
  const place = mailbox === 'INBOX' ? maildir : join(maildir, `.${mailbox}`);
  return MESSAGE_FOLDERS.flatMap((name) => listFiles(join(place, name))).sort(byArrival);
}

/** Puts a message into the inbox as if it had arrived. `raw` is the whole message, headers first. */
export function placeMessage(maildir: string, raw: string): string {
  for (const place of [maildir, ...['tmp', ...MESSAGE_FOLDERS].map((name) => join(maildir, name))]) {
    makeOwnFolder(place);
  }
  const file = join(maildir, 'new', `${Date.now()}.${process.hrtime.bigint()}.pli-sur`);
  writeFileSync(file, raw.replaceAll(/\r?\n/g, '\r\n'));
  giveToMail(file);
  return file;
}

/** Removes every message below a folder: of one mailbox, or of all. Dovecot notices by itself. */
export function removeMessages(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const isMessage = entry.isFile() && /\/(?:new|cur)$/.test(entry.parentPath);
    if (isMessage) rmSync(join(entry.parentPath, entry.name), { force: true });
  }
}

function listFiles(place: string): string[] {
  try {
    return readdirSync(place).map((name) => join(place, name));
  } catch {
    return []; // Nothing has arrived yet: the folder is not there.
  }
}

function byArrival(one: string, other: string): number {
  return statSync(one).mtimeMs - statSync(other).mtimeMs;
}

function makeOwnFolder(place: string): void {
  mkdirSync(place, { recursive: true, mode: 0o700 });
  giveToMail(place);
}

function giveToMail(path: string): void {
  const { uid, gid } = findAccount('mail');
  chownSync(path, uid, gid);
}
