import * as z from 'zod/mini';
import { dayOf } from '../journal/day';
import type { RecordStore } from '../platform/database';
import { type Dismissed, dismissedSchema } from '../platform/dismissed-verbs';
import { createQueue } from '../platform/queue';

/** More than anybody sets aside by hand; the oldest go first. */
export const MOST_DISMISSED = 2_000;

const SALT = 'salt';
const saltSchema = z.string().check(z.regex(/^[\da-f]{32}$/));
const keptSchema = z.omit(dismissedSchema, { hash: true });

interface DismissedParts {
  /** Where they are kept, by hash; beside them the salt. */
  readonly records: RecordStore;
  readonly crypto: Pick<Crypto, 'getRandomValues'>;
  /** In ms since 1970. */
  now(): number;
}

/** The phrases that were set aside, each as a hash, a family and a day. The words never come here. */
export interface DismissedDesk {
  /** Random, one an installation: 32 hex digits. */
  salt(): Promise<string>;
  /** Oldest first. */
  list(): Promise<Dismissed[]>;
  add(hash: number, family: string): Promise<void>;
  /** @param hashes all of them when absent; the salt stays, so that open pages go on knowing it */
  remove(hashes?: readonly number[]): Promise<void>;
}

export function createDismissedDesk({ records, crypto, now }: DismissedParts): DismissedDesk {
  const inTurn = createQueue();

  async function readSalt(): Promise<string> {
    const kept = z.safeParse(saltSchema, await records.get(SALT));
    if (kept.success) return kept.data;
    const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
    const salt = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    await records.put(SALT, salt);
    return salt;
  }

  async function list(): Promise<Dismissed[]> {
    const read = (await records.entries()).flatMap(([key, value]) => {
      const kept = z.safeParse(keptSchema, value);
      return kept.success && key !== SALT ? [{ ...kept.data, hash: Number(key) }] : [];
    });
    return read.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  }

  async function removeAll(hashes: readonly number[]): Promise<void> {
    for (const hash of hashes) await records.remove(String(hash));
  }

  return {
    salt: () => inTurn(readSalt),
    list: () => inTurn(list),
    add: (hash, family) =>
      inTurn(async () => {
        await records.put(String(hash), { family, day: dayOf(new Date(now())) });
        const kept = (await list()).map((one) => one.hash).filter((one) => one !== hash);
        await removeAll(kept.slice(0, Math.max(0, kept.length + 1 - MOST_DISMISSED)));
      }),
    remove: (hashes) => inTurn(async () => removeAll(hashes ?? (await list()).map(({ hash }) => hash))),
  };
}
