import { toCsv } from '../../utils/journal/csv';
import type { ServiceReport } from './add-summaries';
import { reportTables } from './report-tables';
import type { ServiceWords } from './service-words';
import type { Language } from './tell-evidence';

/** The tables of the report one below the other, each under its title, for a spreadsheet. */
export function reportCsv(report: ServiceReport, language: Language, say: ServiceWords): string {
  const tables = reportTables(report, language, say);
  return toCsv(tables.flatMap(({ title, head, rows }) => [[title], head, ...rows, []]));
}
