import { lastDayOf } from '../../utils/journal/calendar';
import type { Span } from '../../utils/journal/period';
import type { ServiceMonth } from './add-summaries';

/** Months before, during or after a campaign. */
export interface Phase {
  readonly months: number;
  readonly checked: number;
  readonly warned: number;
  /** Of 100 messages of which it is told, so many called for a warning. Null: there were none. */
  readonly warnedPer100: number | null;
  /** Of 100 warnings of which it is told what became of them. Null: there were none. */
  readonly saferPer100: number | null;
  readonly anywayPer100: number | null;
  /** Addresses taken for 100 messages. */
  readonly takenPer100: number | null;
}

export interface Phases {
  readonly from: string;
  readonly to: string;
  readonly before: Phase;
  /** Months of which any day lies within the campaign. */
  readonly during: Phase;
  readonly after: Phase;
}

/** What changed with a campaign: whole months before it, with it, after it. */
export function comparePhases(months: readonly ServiceMonth[], { from, to }: Span): Phases {
  const isBefore = ({ month }: ServiceMonth) => lastDayOf(month) < from;
  const isAfter = ({ month }: ServiceMonth) => `${month}-01` > to;
  return {
    from,
    to,
    before: phaseOf(months.filter(isBefore)),
    during: phaseOf(months.filter((month) => !isBefore(month) && !isAfter(month))),
    after: phaseOf(months.filter(isAfter)),
  };
}

function phaseOf(months: readonly ServiceMonth[]): Phase {
  let [calm, told, safer, anyway, vague, untold, taken] = [0, 0, 0, 0, 0, 0, 0];
  for (const { sends, taken: addresses } of months) {
    calm += sends.sent;
    told += sends.mended + sends.moved + sends.returned + sends['sent-anyway'];
    safer += sends.mended + sends.moved;
    anyway += sends['sent-anyway'];
    vague += sends.warned;
    untold += sends.checked;
    taken += addresses;
  }
  const warned = told + vague;
  const checked = calm + warned + untold;
  return {
    months: months.length,
    checked,
    warned,
    warnedPer100: per100(warned, calm + warned),
    saferPer100: per100(safer, told),
    anywayPer100: per100(anyway, told),
    takenPer100: per100(taken, checked),
  };
}

/** With one decimal. */
function per100(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}
