import * as z from 'zod/mini';
import { type Mailbox, mailboxSchema } from '../directory/mailbox';
import type { RecordStore } from '../platform/database';
import type { Correspondents } from '../platform/directory-verbs';
import { createQueue } from '../platform/queue';
import { PATIENT_DOMAIN } from '../trust/mssante-domains';

/** More than anybody looks through; the oldest go first. */
export const MOST_RECENT = 30;

/** Times in ms since 1970; null: not used lately, not a favourite. */
const keptSchema = z.object({
  mailbox: mailboxSchema,
  usedAt: z.nullable(z.number()),
  favouredAt: z.nullable(z.number()),
});
type Kept = z.infer<typeof keptSchema>;

/**
 * The correspondents a person takes often: published mailboxes of professionals and nothing else. An address of a
 * patient is never kept, and nothing is known of the messages they were taken for.
 */
export interface CorrespondentsDesk {
  /** Recent ones newest first, favourites by the order in which they were chosen. */
  read(): Promise<Correspondents>;
  /** Remembers that a mailbox of the directory was taken. */
  used(mailbox: Mailbox): Promise<Correspondents>;
  favour(mailbox: Mailbox, isFavourite: boolean): Promise<Correspondents>;
  /** Forgets all of them, favourites too. */
  erase(): Promise<Correspondents>;
}

/** @param records where they are kept, by address; @param now in ms since 1970 */
export function createCorrespondents(records: RecordStore, now: () => number): CorrespondentsDesk {
  const inTurn = createQueue();

  async function all(): Promise<Kept[]> {
    const read = (await records.entries()).map(([, value]) => z.safeParse(keptSchema, value));
    return read.flatMap(({ success, data }) => (success && isProfessional(data.mailbox) ? [data] : []));
  }

  async function read(): Promise<Correspondents> {
    const kept = await all();
    return {
      recent: recentOf(kept)
        .slice(0, MOST_RECENT)
        .map(({ mailbox }) => mailbox),
      favourites: kept
        .filter(({ favouredAt }) => favouredAt !== null)
        .sort((a, b) => (a.favouredAt ?? 0) - (b.favouredAt ?? 0))
        .map(({ mailbox }) => mailbox),
    };
  }

  async function keep(mailbox: Mailbox, change: (before: Kept) => Kept): Promise<Correspondents> {
    if (!isProfessional(mailbox)) return read();
    const before = z.safeParse(keptSchema, await records.get(mailbox.address));
    const known = before.success ? before.data : { usedAt: null, favouredAt: null };
    await put(change({ ...known, mailbox }));
    for (const tooOld of recentOf(await all()).slice(MOST_RECENT)) await put({ ...tooOld, usedAt: null });
    return read();
  }

  async function put(kept: Kept): Promise<void> {
    const isForgotten = kept.usedAt === null && kept.favouredAt === null;
    await (isForgotten ? records.remove(kept.mailbox.address) : records.put(kept.mailbox.address, kept));
  }

  return {
    read,
    used: (mailbox) => inTurn(() => keep(mailbox, (before) => ({ ...before, usedAt: now() }))),
    favour: (mailbox, isFavourite) =>
      inTurn(() =>
        keep(mailbox, (before) => ({
          ...before,
          favouredAt: isFavourite ? (before.favouredAt ?? now()) : null,
        })),
      ),
    erase: () =>
      inTurn(async () => {
        await records.clear();
        return read();
      }),
  };
}

function recentOf(kept: readonly Kept[]): Kept[] {
  return kept.filter(({ usedAt }) => usedAt !== null).sort((a, b) => (b.usedAt ?? 0) - (a.usedAt ?? 0));
}

function isProfessional({ address }: Mailbox): boolean {
  return !address.toLowerCase().endsWith(`@${PATIENT_DOMAIN}`) && address.includes('@');
}
