import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extractionName, fictitiousExtraction } from '../../../tools/fictitious/extraction';

const DAY = '2026-11-19';

/** Files a person may choose, in a folder of their own. */
export interface ChosenFiles {
  /** A whole extraction, named as the directory's service names it. */
  extraction(rows: number): string;
  /** A quarter of a million rows: an import of some seconds, long enough for a person to change their mind. */
  long(): string;
  /** The first half of a compressed one. */
  cut(): string;
  /** A table of something else. */
  foreign(): string;
  remove(): void;
}

export function createFiles(): ChosenFiles {
  const folder = mkdtempSync(join(tmpdir(), 'pli-sur-files-'));
  const write = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    extraction: (rows) => write(extractionName(DAY), extractionText(rows)),
    long() {
      const [header = '', ...rows] = extractionText(5_000).split(/(?<=\n)/);
      // Other addresses each time: rows that are the same would be taken once.
      const again = (time: number): string => rows.map((row) => row.replace('|', `|n${time}.`)).join('');
      return write(
        extractionName(DAY),
        header + Array.from({ length: 50 }, (_, time) => again(time)).join(''),
      );
    },
    cut: () => {
      const whole = gzipSync(extractionText(2_000));
      return write(extractionName(DAY, 'txt.gz'), whole.subarray(0, whole.length / 2));
    },
    foreign: () => write('tableau.csv', 'Plat;Prix\nSoupe;4\n'.repeat(50)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Nobody in it exists. */
export function extractionText(rows: number): string {
  return `${[...fictitiousExtraction({ rows, day: DAY })].join('\n')}\n`;
}
