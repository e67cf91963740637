/** The parts of the report, in their order. Also the page's fragments: `report.html#flows`. */
export const REPORT_PARTS = ['mine', 'flows', 'service', 'kept'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** The part that a fragment names; the first one for any other. */
export function partOf(fragment: string): ReportPart {
  return REPORT_PARTS.find((part) => `#${part}` === fragment) ?? 'mine';
}
