import type { Correspondent, Reason } from '../answer';
import type { DirectoryIndex } from '../directory-index';
import { foldWords } from '../fold-words';
import type { Mailbox } from '../mailbox';

/** A correspondent, and the rows of all their mailboxes. */
export interface Group {
  readonly correspondent: Correspondent;
  readonly rows: readonly number[];
  readonly score: number;
}

/** How to judge what is read. */
export interface Judge {
  /** How well a row fits; 0: not at all. */
  score(row: number): number;
  reasons(row: number, mailbox: Mailbox): Reason[];
  /** Decides between rows that fit equally well. */
  leads(mailbox: Mailbox): boolean;
}

/**
 * Reads rows and gathers all mailboxes of each person they belong to; a mailbox of a structure stands alone.
 * @param rows the best first; a row of a person who has been seen before adds nothing
 */
export async function groupRows(
  index: DirectoryIndex,
  rows: readonly number[],
  judge: Judge,
): Promise<Group[]> {
  const read = new Map<number, Mailbox>();
  const readRows = async (wanted: readonly number[]): Promise<void> => {
    const missing = [...new Set(wanted)].filter((row) => !read.has(row));
    const mailboxes = missing.length === 0 ? [] : await index.mailboxes(missing);
    for (const [at, mailbox] of mailboxes.entries()) read.set(missing[at] ?? -1, mailbox);
  };
  await readRows(rows);
  const firsts = firstRows(rows, read);
  const all = await Promise.all(
    firsts.map(async (row) => {
      const rpps = read.get(row)?.rpps ?? '';
      return { row, rows: rpps === '' ? [row] : [...(await index.rowsOfRpps(rpps))] };
    }),
  );
  await readRows(all.flatMap((one) => one.rows));
  return all
    .map((one) => buildGroup(one.row, one.rows, read, judge))
    .sort((one, other) => compareGroups(one, other, judge));
}

/** The first row of each person, and all rows of structures. */
function firstRows(rows: readonly number[], read: ReadonlyMap<number, Mailbox>): number[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const rpps = read.get(row)?.rpps ?? '';
    if (rpps === '') return true;
    const isNew = !seen.has(rpps);
    seen.add(rpps);
    return isNew;
  });
}

function buildGroup(
  first: number,
  rows: readonly number[],
  read: ReadonlyMap<number, Mailbox>,
  judge: Judge,
): Group {
  const others = rows.filter((row) => row !== first);
  const ordered = [first, ...others.sort((one, other) => judge.score(other) - judge.score(one))];
  const byAddress = new Map<string, Mailbox>();
  for (const row of ordered) {
    const mailbox = read.get(row);
    if (mailbox !== undefined && !byAddress.has(mailbox.address)) byAddress.set(mailbox.address, mailbox);
  }
  const mailboxes = [...byAddress.values()];
  const best = read.get(first);
  const reasons = best === undefined ? [] : judge.reasons(first, best);
  return { correspondent: { mailboxes, reasons }, rows: ordered, score: judge.score(first) };
}

/** The order of rows is by name; people of one name who fit equally well are put in the order of their towns. */
function compareGroups(one: Group, other: Group, judge: Judge): number {
  const [left, right] = [one.correspondent.mailboxes[0], other.correspondent.mailboxes[0]];
  const byRow = (one.rows[0] ?? 0) - (other.rows[0] ?? 0);
  if (one.score !== other.score || !left || !right) return other.score - one.score || byRow;
  const byLead = Number(judge.leads(right)) - Number(judge.leads(left));
  if (byLead !== 0 || nameOf(left) !== nameOf(right)) return byLead || byRow;
  const [here, there] = [foldWords(left.town).join(' '), foldWords(right.town).join(' ')];
  return here < there ? -1 : Number(here > there) || byRow;
}

function nameOf({ family, given, structure }: Mailbox): string {
  return foldWords(family === '' ? structure : `${family} ${given}`).join(' ');
}
