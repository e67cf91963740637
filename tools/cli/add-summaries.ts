import { lastDayOf } from '../../utils/journal/calendar';
import { groupBy } from '../../utils/journal/group-by';
import { LEAST, mergeSmall } from '../../utils/journal/merge-small';
import type { Span } from '../../utils/journal/period';
import {
  type FlowCell,
  SEND_CELLS,
  type SendCell,
  SHARES,
  type Share,
  type Summary,
  type SummaryMonth,
} from '../../utils/journal/summary';
import { comparePhases, type Phases } from './compare-phases';

export type Sends = Readonly<Record<SendCell, number>>;

/** One month of all browsers together. */
export interface ServiceMonth {
  readonly month: string;
  /** How many browsers told of it. */
  readonly browsers: number;
  readonly sends: Sends;
  /** Addresses taken, of those browsers that tell. */
  readonly taken: number;
}

/** A kind of correspondent outside MSSanté who was sent health data; recipients, by what is known of their address. */
export interface ServiceInvitee {
  /** Null: not told apart. */
  readonly kind: FlowCell['kind'] | null;
  readonly recipients: number;
  readonly published: number;
  readonly unpublished: number;
  /** Nobody looked, or it is not told apart. */
  readonly unknown: number;
}

/** How many browsers have done how much; groups below five are put together as `other`, or left out. */
export type LearntCounts = Readonly<Partial<Record<Share | 'other', number>>>;

/** Many summaries as one. */
export interface ServiceReport {
  readonly format: 'pli-sur-service-report';
  readonly version: 1;
  readonly exports: number;
  /** Exports of one browser count as one. */
  readonly browsers: number;
  /** People could be recognised in it. */
  readonly isSmall: boolean;
  /** Months that were handed in more than once, and counted once. */
  readonly repeatedMonths: number;
  readonly months: readonly ServiceMonth[];
  readonly sends: Sends;
  readonly taken: number;
  /** Recipients who are alike, most first. */
  readonly flows: readonly FlowCell[];
  readonly invite: readonly ServiceInvitee[];
  readonly learnt: { readonly lessons: LearntCounts; readonly situations: LearntCounts };
  readonly campaign: Phases | null;
}

export interface AddOptions {
  /** Only months wholly within. */
  readonly span: Span;
  readonly campaign: Span | null;
}

/** Adds summaries up. Each id once; the newest export of a browser speaks for what was learnt there. */
export function addSummaries(summaries: readonly Summary[], { span, campaign }: AddOptions): ServiceReport {
  const newest = summaries.toSorted((one, other) => (one.made < other.made ? 1 : -1));
  const seen = new Set<string>();
  const counted: SummaryMonth[] = [];
  const browsers: Summary[] = [];
  let repeatedMonths = 0;
  for (const summary of newest) {
    const fresh = summary.months.filter(({ mark }) => !seen.has(mark));
    if (fresh.length === summary.months.length) browsers.push(summary);
    for (const { mark } of fresh) seen.add(mark);
    const isWanted = ({ month }: SummaryMonth) => `${month}-01` >= span.from && lastDayOf(month) <= span.to;
    counted.push(...fresh.filter(isWanted));
    repeatedMonths += summary.months.filter(isWanted).length - fresh.filter(isWanted).length;
  }
  const months = addMonths(counted);
  const flows = addFlows(counted);
  return {
    format: 'pli-sur-service-report',
    version: 1,
    exports: summaries.length,
    browsers: browsers.length,
    isSmall: browsers.length < LEAST,
    repeatedMonths,
    months,
    sends: addSends(counted.map(({ sends }) => sends)),
    taken: counted.reduce((sum, { taken = 0 }) => sum + taken, 0),
    flows,
    invite: rankInvitees(flows),
    learnt: {
      lessons: countShares(browsers.map(({ learnt }) => learnt.lessons)),
      situations: countShares(browsers.map(({ learnt }) => learnt.situations)),
    },
    campaign: campaign === null ? null : comparePhases(months, campaign),
  };
}

export function addSends(all: readonly Partial<Sends>[]): Sends {
  const total = Object.fromEntries(SEND_CELLS.map((cell) => [cell, 0])) as Record<SendCell, number>;
  for (const sends of all) for (const cell of SEND_CELLS) total[cell] += sends[cell] ?? 0;
  return total;
}

function addMonths(months: readonly SummaryMonth[]): ServiceMonth[] {
  return [...groupBy(months, ({ month }) => month)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, same]) => ({
      month,
      browsers: same.length,
      sends: addSends(same.map(({ sends }) => sends)),
      taken: same.reduce((sum, { taken = 0 }) => sum + taken, 0),
    }));
}

function addFlows(months: readonly SummaryMonth[]): FlowCell[] {
  const cells = months.flatMap(({ flows }) => flows);
  const alike = groupBy(cells, ({ recipients: _, ...cell }) =>
    JSON.stringify(cell, Object.keys(cell).sort()),
  );
  return [...alike.values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : { ...first, recipients: others.reduce((sum, one) => sum + one.recipients, first.recipients) },
    )
    .sort((one, other) => other.recipients - one.recipients);
}

const INSIDE: ReadonlySet<FlowCell['kind']> = new Set(['mssante', 'patient', 'unreadable'] as const);

function rankInvitees(flows: readonly FlowCell[]): ServiceInvitee[] {
  const outside = flows.filter(({ health, kind }) => health === 'data' && !INSIDE.has(kind));
  return [...groupBy(outside, ({ kind }) => kind ?? '').values()]
    .map((cells): ServiceInvitee => {
      const count = (wanted: FlowCell['equipped']) =>
        cells
          .filter(({ equipped }) => equipped === wanted)
          .reduce((sum, { recipients }) => sum + recipients, 0);
      const recipients = cells.reduce((sum, cell) => sum + cell.recipients, 0);
      const [published, unpublished] = [count('yes'), count('no')];
      const unknown = recipients - published - unpublished;
      return { kind: cells[0]?.kind ?? null, recipients, published, unpublished, unknown };
    })
    .sort((one, other) => other.recipients - one.recipients);
}

function countShares(shares: readonly Share[]): LearntCounts {
  const tallies = SHARES.map((share) => ({
    path: [share],
    count: shares.filter((one) => one === share).length,
  }));
  return Object.fromEntries(mergeSmall(tallies).map(({ path: [share = 'other'], count }) => [share, count]));
}
