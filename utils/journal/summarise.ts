import type { HealthLevel } from '../health/evidence';
import { lastDayOf, monthOf } from './calendar';
import type { DayCounts } from './counters';
import type { JournalEntry } from './entry';
import { contactsOf, isHealthData } from './flows';
import { groupBy } from './group-by';
import { LEAST, mergeSmall, type Tally } from './merge-small';
import {
  type FlowCell,
  flowCellSchema,
  type SendCell,
  type Share,
  SUMMARY_VERSION,
  type Summary,
  type SummaryMonth,
} from './summary';
import type { Outcome } from './weeks';

/** What a summary is made of. */
export interface SummarySource {
  /** Real sends only. */
  readonly entries: readonly JournalEntry[];
  readonly days: Readonly<Record<string, DayCounts>>;
  readonly today: string;
  /** The oldest day that the journal may still hold (`oldestKeptDay`). */
  readonly oldest: string;
  readonly lessons: Done;
  readonly situations: Done;
}

/** So many of so many. */
interface Done {
  readonly done: number;
  readonly of: number;
}

/** What the summary takes from the world. */
export interface SummaryWorld {
  randomId(): string;
  /** SHA-256 of a text, in hexadecimal. */
  digest(text: string): Promise<string>;
}

const OUTCOME_PATHS: Readonly<Record<Outcome, readonly string[]>> = {
  sent: ['sent'],
  mended: ['warned', 'mended'],
  moved: ['warned', 'moved'],
  returned: ['warned', 'returned'],
  'sent-anyway': ['warned', 'sent-anyway'],
};

/** From the widest group of recipients to the narrowest. */
const FLOW_STEPS = ['health', 'kind', 'equipped', 'profession'] as const;

/**
 * Counts of whole months only, each month by itself: a later export tells the same of a month, and two exports compared
 * tell nothing more. Which outcome, and which kind of recipient, stand in tables that share nothing but the month.
 */
export async function summarise(source: SummarySource, world: SummaryWorld): Promise<Summary> {
  const byMonth = groupBy(source.entries, ({ day }) => monthOf(day));
  const whole = [...byMonth].filter(
    ([month]) => `${month}-01` >= source.oldest && lastDayOf(month) < source.today,
  );
  const months: SummaryMonth[] = [];
  for (const [month, entries] of whole.sort(([one], [other]) => (one < other ? -1 : 1))) {
    const told = await summariseMonth(month, entries, source, world);
    if (told !== null) months.push(told);
  }
  return {
    format: 'pli-sur-summary',
    version: SUMMARY_VERSION,
    id: world.randomId(),
    made: source.today,
    months,
    learnt: { lessons: shareOf(source.lessons), situations: shareOf(source.situations) },
  };
}

async function summariseMonth(
  month: string,
  entries: readonly JournalEntry[],
  { days }: SummarySource,
  { digest }: SummaryWorld,
): Promise<SummaryMonth | null> {
  const sends = tellSends(entries);
  if (Object.keys(sends).length === 0) return null;
  const taken = Object.entries(days)
    .filter(([day]) => monthOf(day) === month)
    .reduce((sum, [, counts]) => sum + (counts['address-taken'] ?? 0), 0);
  const ids = entries.map(({ id }) => id).sort();
  return {
    month,
    mark: (await digest(ids.join())).slice(0, 32),
    sends,
    flows: tellFlows(entries),
    ...(taken < LEAST ? {} : { taken }),
  };
}

function tellSends(entries: readonly JournalEntry[]): Partial<Record<SendCell, number>> {
  const paths = entries.map(({ outcome }) => OUTCOME_PATHS[outcome]);
  // `sent` has no narrower group: it is given one of its own, so that all paths are equally long.
  const tallies = tally(paths.map((path) => (path.length === 1 ? ['sent', 'sent'] : path)));
  return Object.fromEntries(mergeSmall(tallies).map(({ path, count }) => [path.at(-1) ?? 'checked', count]));
}

function tellFlows(entries: readonly JournalEntry[]): FlowCell[] {
  const tallies: Tally[] = entries.flatMap((entry) =>
    contactsOf(entry).map(({ kind, equipped, profession, count }) => ({
      path: [healthCell(entry.health), kind, equippedCell(equipped), profession ?? 'none'],
      count,
    })),
  );
  return mergeSmall(addUp(tallies)).map(({ path, count }) => cellOf(path, count));
}

function cellOf(path: readonly string[], recipients: number): FlowCell {
  const told = path.map((value, at) => [FLOW_STEPS[at] ?? '', value] as const);
  return flowCellSchema.parse({ ...Object.fromEntries(told), recipients });
}

function healthCell(health: HealthLevel): string {
  return isHealthData(health) ? 'data' : health;
}

function equippedCell(equipped: boolean | null): string {
  if (equipped === null) return 'unknown';
  return equipped ? 'yes' : 'no';
}

function tally(paths: readonly (readonly string[])[]): Tally[] {
  return addUp(paths.map((path) => ({ path, count: 1 })));
}

function addUp(tallies: readonly Tally[]): Tally[] {
  return [...groupBy(tallies, ({ path }) => path.join('/')).values()].map((same) => ({
    path: same[0]?.path ?? [],
    count: same.reduce((sum, { count }) => sum + count, 0),
  }));
}

function shareOf({ done, of }: Done): Share {
  if (done === 0 || of === 0) return 'none';
  if (done >= of) return 'all';
  return done * 2 < of ? 'some' : 'most';
}
