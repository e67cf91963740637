import { MINUTES_PER_ADDRESS } from '../../utils/journal/time-saved';
import { addOutcomes, countChecked, countWarned, OUTCOMES, type Week } from '../../utils/journal/weeks';
import type { Table } from './table';
import type { ReportWords } from './words-fr';

/**
 * Weeks as rows: what was checked, what became of it, addresses taken.
 * @param sayMonday how the first column says the Monday; `YYYY-MM-DD` unless told otherwise
 */
export function weekTable(
  weeks: readonly Week[],
  words: ReportWords,
  caption: string,
  sayMonday = (day: string): string => day,
): Table {
  const { mine } = words;
  const total = addOutcomes(weeks);
  return {
    caption,
    head: [
      words.week,
      mine.checked,
      mine.warned,
      ...OUTCOMES.map((outcome) => mine.outcomes[outcome]),
      mine.taken,
    ],
    rows: weeks.map(({ monday, outcomes, taken }) => [
      sayMonday(monday),
      countChecked(outcomes),
      countWarned(outcomes),
      ...OUTCOMES.map((outcome) => outcomes[outcome]),
      taken,
    ]),
    foot: [
      words.total,
      countChecked(total),
      countWarned(total),
      ...OUTCOMES.map((outcome) => total[outcome]),
      weeks.reduce((sum, { taken }) => sum + taken, 0),
    ],
  };
}

/** « 2 h 10 » or « 40 min ». */
export function sayMinutes(minutes: number, { mine }: ReportWords): string {
  if (minutes < 60) return mine.minutes(minutes);
  return mine.hours(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'));
}

/** What is said below the time saved: how it is reckoned. */
export function sayEstimate(taken: number, { mine }: ReportWords): string {
  return mine.timeMore(taken, MINUTES_PER_ADDRESS);
}
