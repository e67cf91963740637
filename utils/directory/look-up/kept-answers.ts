import * as z from 'zod/mini';
import type { RecordStore } from '../../platform/database';
import type { ApiQuery } from '../fhir/api-query';
import { type Mailbox, mailboxSchema } from '../mailbox';

/** An answer of the API as it is kept. No mailbox: none was published then. */
export interface KeptAnswer {
  readonly mailboxes: readonly Mailbox[];
  readonly more: boolean;
  /** When the API gave it, in ms since 1970. */
  readonly at: number;
}

export interface KeptAnswers {
  /** Null if there is none younger than 7 days. */
  find(query: ApiQuery): Promise<KeptAnswer | null>;
  keep(query: ApiQuery, answer: KeptAnswer): Promise<void>;
  /** The mailbox of this address in any answer younger than 7 days; null if there is none. */
  mailboxOf(address: string): Promise<Mailbox | null>;
}

interface KeptParts {
  readonly records: RecordStore;
  readonly crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>;
  now(): number;
}

/** About 340 mailboxes are made and 480 deleted each day: older answers would be wrong too often. */
const LONGEST_KEPT = 7 * 24 * 3_600_000;
const MOST_ANSWERS = 200;
const MOST_MAILBOXES = 100;

const SALT = 'salt';
const saltSchema = z.string().check(z.regex(/^[\da-f]{32}$/));
const keptSchema = z.object({
  mailboxes: z.array(mailboxSchema),
  more: z.boolean(),
  at: z.number(),
});

/**
 * Answers of the API, for when it cannot be reached.
 *
 * What was looked for is not written down: an answer lies under the SHA-256 of a salt (random, one an installation,
 * in the same store) and the query. Whoever can read this disk can still try out names, and sees the mailboxes found,
 * which are open data; a name that has no mailbox leaves nothing to read. At most 200 answers, the oldest go first.
 *
 * The disk may refuse at any time: then nothing is found and nothing kept. Never rejects.
 */
export function createKeptAnswers(parts: KeptParts): KeptAnswers {
  const { records, now } = parts;
  return {
    async find(query) {
      try {
        const key = await keyOf(query, parts);
        const kept = keptSchema.safeParse(await records.get(key));
        if (!kept.success || !isFresh(kept.data.at, now())) return null;
        return kept.data;
      } catch {
        return null;
      }
    },
    async keep(query, { mailboxes, more, at }) {
      try {
        const isCut = mailboxes.length > MOST_MAILBOXES;
        const value = { mailboxes: mailboxes.slice(0, MOST_MAILBOXES), more: more || isCut, at };
        await records.put(await keyOf(query, parts), value);
        await dropOld(records, now());
      } catch {
        // The answer itself is on its way to the person.
      }
    },
    async mailboxOf(address) {
      const wanted = address.trim().toLowerCase();
      const entries = await records.entries().catch(() => []);
      for (const [, value] of entries) {
        const { data } = keptSchema.safeParse(value);
        const mailbox =
          data && isFresh(data.at, now()) && data.mailboxes.find((one) => one.address === wanted);
        if (mailbox) return mailbox;
      }
      return null;
    },
  };
}

async function keyOf(query: ApiQuery, { records, crypto }: KeptParts): Promise<string> {
  const text = new TextEncoder().encode(`${await saltOf(records, crypto)} ${JSON.stringify(query)}`);
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
}

async function saltOf(records: RecordStore, crypto: KeptParts['crypto']): Promise<string> {
  const stored = saltSchema.safeParse(await records.get(SALT));
  if (stored.success) return stored.data;
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  await records.put(SALT, salt);
  return salt;
}

async function dropOld(records: RecordStore, now: number): Promise<void> {
  const answers = (await records.entries())
    .filter(([key]) => key !== SALT)
    .map(([key, value]) => ({ key, at: keptSchema.safeParse(value).data?.at ?? 0 }))
    .sort((one, other) => other.at - one.at);
  const old = answers.filter(({ at }, place) => place >= MOST_ANSWERS || !isFresh(at, now));
  for (const { key } of old) await records.remove(key);
}

/** An answer from the future was kept before the clock was set back: its age is unknown. */
function isFresh(at: number, now: number): boolean {
  return at <= now && now - at < LONGEST_KEPT;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
