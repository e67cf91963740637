import * as z from 'zod/mini';
import { readGenerationDate } from './generation-date';
import type { ListReader } from './list-reader';
import { readName } from './read-name';
import { type TrustList, TrustListError } from './trust-list';

const FORMAT = 'pli-sur-trust-list';
const SUFFIX = '.mssante.fr';
/** What nearly all names are, told without a closer look: pages wait for this form to be read. */
const PLAIN_NAME = /^(?!.*xn--)(?:[a-z\d-]+\.)+[a-z]+$/;

const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  generatedAt: z.nullable(z.string()),
  /** Of the file that the list was read from. */
  entries: z.int(),
  /** How many lines follow. */
  names: z.int(),
  /** SHA-256 of all that follows the first line, in hexadecimal digits. */
  sha256: z.string(),
});

/**
 * The form in which a list is kept and in which an organisation may serve it: a line of JSON, then one name a line,
 * sorted. `medecin.` with its final dot stands for `medecin.mssante.fr`, as nearly all names end so.
 * Free of contacts, a fiftieth of the XML's size, and a cut shows by the count and the sum.
 */
export async function writeCompactForm(
  list: Pick<TrustList, 'names' | 'generatedAt' | 'entries'>,
): Promise<string> {
  const body = list.names.map((name) => `${shorten(name)}\n`).join('');
  const header: z.infer<typeof headerSchema> = {
    format: FORMAT,
    version: 1,
    generatedAt: list.generatedAt,
    entries: list.entries,
    names: list.names.length,
    sha256: await sumOf(body),
  };
  return `${JSON.stringify(header)}\n${body}`;
}

/** The reader of that form. */
export function readCompactList(): ListReader {
  const pieces: string[] = [];
  return {
    write: (text) => void pieces.push(text),
    end: () => readCompactForm(pieces.join('')),
  };
}

/** Throws TrustListError: `foreign` for anything else and for a version to come, `cut` for what is not whole. */
export async function readCompactForm(text: string): Promise<TrustList> {
  const end = text.indexOf('\n');
  if (end === -1) throw new TrustListError(text.includes(FORMAT) ? 'cut' : 'foreign');
  const header = headerSchema.safeParse(parseJson(text.slice(0, end)));
  if (!header.success) throw new TrustListError('foreign');
  const { entries, generatedAt, names: count, sha256 } = header.data;
  const body = text.slice(end + 1);
  const names = body.split('\n').slice(0, -1).map(lengthen);
  if (names.length !== count || (await sumOf(body)) !== sha256) throw new TrustListError('cut');
  if (count === 0) throw new TrustListError('empty');
  if (!names.every(isCompared)) throw new TrustListError('foreign');
  return {
    names,
    entries,
    rejected: [],
    generatedAt: readGenerationDate(generatedAt ?? ''),
    signature: 'none',
  };
}

/** Equal for two texts of this form if and only if they hold the same names. */
export function sumOfCompactForm(text: string): string {
  return headerSchema.parse(parseJson(text.slice(0, text.indexOf('\n')))).sha256;
}

function shorten(name: string): string {
  return name.endsWith(SUFFIX) ? name.slice(0, 1 - SUFFIX.length) : name;
}

function lengthen(line: string): string {
  return line.endsWith('.') ? line.slice(0, -1) + SUFFIX : line;
}

function isCompared(name: string): boolean {
  if (PLAIN_NAME.test(name) && name.length < 100) return true;
  const read = readName(name);
  return 'domain' in read && read.domain === name;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function sumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
