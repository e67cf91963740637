import { firstMailbox } from '../../../entrypoints/practice/first-mailbox';
import type { Mailbox, OpenComposer } from '../../../entrypoints/practice/mailbox';
import { type Action, reduce } from '../../../entrypoints/practice/reducer';

/** A fixed moment, in milliseconds since 1970. */
export const NOW = Date.UTC(2026, 2, 3, 9, 30);

/** The page as it opens without anything to try. */
export function emptyDesk(): Mailbox {
  return firstMailbox('fr', NOW, false);
}

/** The page with the message to try. */
export function deskWithMessageToTry(): Mailbox {
  return firstMailbox('fr', NOW, true);
}

export function play(mailbox: Mailbox, ...actions: readonly Action[]): Mailbox {
  return actions.reduce(reduce, mailbox);
}

/** The composer opened last. */
export function lastComposer(mailbox: Mailbox): OpenComposer {
  const composer = mailbox.composers.at(-1);
  if (composer === undefined) throw new Error('no composer is open');
  return composer;
}
