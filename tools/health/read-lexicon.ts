import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEXICON_LISTS, type Lexicon } from '../../utils/health/lexicon/lexicon';

const FOLDER = join(import.meta.dirname, '../../utils/health/lexicon');

/** Reads the lists of the lexicon. Lines that begin with `# ` are for people. @throws if a list is missing */
export function readLexicon(): Lexicon {
  const lists = LEXICON_LISTS.map((list) => [list, readList(list)] as const);
  return Object.fromEntries(lists) as Lexicon;
}

function readList(list: string): string {
  const lines = readFileSync(join(FOLDER, `${list}.txt`), 'utf8').split('\n');
  return lines.filter((line) => line !== '#' && !line.startsWith('# ')).join('\n');
}
