import type { Cell } from '../../utils/journal/csv';
import { professionName } from '../../utils/journal/profession-names';
import { SHARES } from '../../utils/journal/summary';
import type { Sends, ServiceReport } from './add-summaries';
import type { Phase } from './compare-phases';
import type { ServiceWords } from './service-words';
import type { Language } from './tell-evidence';

/** One table of the report, in HTML and CSV alike. */
export interface ReportTable {
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The column that bars show. */
  readonly barOf?: number;
}

/** All tables of the report, in their order. Those with nothing to say are left out. */
export function reportTables(report: ServiceReport, language: Language, say: ServiceWords): ReportTable[] {
  const tables = [
    campaignTable(report, say),
    monthTable(report, say),
    inviteTable(report, say),
    flowTable(report, language, say),
    learntTable(report, say),
  ];
  return tables.filter((table) => table !== null && table.rows.length > 0) as ReportTable[];
}

/** All sends, whatever is told of them. */
export function countSends(sends: Sends): number {
  return Object.values(sends).reduce((sum, count) => sum + count, 0);
}

function campaignTable({ campaign }: ServiceReport, say: ServiceWords): ReportTable | null {
  if (campaign === null) return null;
  const row = (name: string, of: (phase: Phase) => number | null): Cell[] => [
    name,
    ...[campaign.before, campaign.during, campaign.after].map((phase) => of(phase) ?? '–'),
  ];
  return {
    title: say.campaignTitle(campaign.from, campaign.to),
    note: say.campaignNote,
    head: [say.measure, say.phases.before, say.phases.during, say.phases.after],
    rows: [
      row(say.months, ({ months }) => months),
      row(say.page.mine.checked, ({ checked }) => checked),
      row(say.page.mine.warned, ({ warned }) => warned),
      row(say.warnedPer100, ({ warnedPer100 }) => warnedPer100),
      row(say.saferPer100, ({ saferPer100 }) => saferPer100),
      row(say.anywayPer100, ({ anywayPer100 }) => anywayPer100),
      row(say.takenPer100, ({ takenPer100 }) => takenPer100),
    ],
  };
}

function monthTable({ months }: ServiceReport, say: ServiceWords): ReportTable {
  const { outcomes, checked, taken } = say.page.mine;
  return {
    title: say.monthsTitle,
    head: [
      say.month,
      say.browsers,
      checked,
      outcomes.sent,
      outcomes.mended,
      outcomes.moved,
      outcomes.returned,
      outcomes['sent-anyway'],
      say.undetailed,
      say.untold,
      taken,
    ],
    rows: months.map(({ month, browsers, sends, taken: addresses }) => [
      month,
      browsers,
      countSends(sends),
      sends.sent,
      sends.mended,
      sends.moved,
      sends.returned,
      sends['sent-anyway'],
      sends.warned,
      sends.checked,
      addresses,
    ]),
    barOf: 2,
  };
}

function inviteTable({ invite }: ServiceReport, say: ServiceWords): ReportTable {
  const { flows } = say.page;
  return {
    title: say.inviteTitle,
    note: flows.inviteSentence,
    head: [flows.kind, flows.recipients, flows.published, flows.unpublished, say.unknown],
    rows: invite.map(({ kind, recipients, published, unpublished, unknown }) => [
      kind ? flows.kinds[kind] : say.mixed,
      recipients,
      published,
      unpublished,
      unknown,
    ]),
    barOf: 1,
  };
}

function flowTable({ flows }: ServiceReport, language: Language, say: ServiceWords): ReportTable {
  const { flows: page } = say.page;
  return {
    title: say.flowsTitle,
    note: say.flowsNote,
    head: [page.kind, page.profession, say.content, say.address, page.recipients],
    rows: flows.map(({ kind, profession, health, equipped, recipients }) => [
      kind === undefined ? say.mixed : page.kinds[kind],
      sayProfession(profession, language, say),
      health === undefined ? say.mixed : say.health[health],
      equipped === undefined ? say.mixed : say.equipped[equipped],
      recipients,
    ]),
    barOf: 4,
  };
}

function sayProfession(profession: string | undefined, language: Language, say: ServiceWords): string {
  if (profession === undefined) return say.mixed;
  return profession === 'none' ? say.page.flows.unknownProfession : professionName(profession, language);
}

function learntTable({ learnt }: ServiceReport, say: ServiceWords): ReportTable {
  return {
    title: say.learntTitle,
    note: say.learntNote,
    head: [say.measure, say.page.mine.lessons, say.page.mine.situations],
    rows: ([...SHARES, 'other'] as const)
      .map((share) => [say.shares[share], learnt.lessons[share] ?? 0, learnt.situations[share] ?? 0] as const)
      .filter(([, lessons, situations]) => lessons + situations > 0),
  };
}
