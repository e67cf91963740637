import { expect, it } from 'vitest';
import { extractionName } from '../../../../tools/fictitious/extraction';
import { dayOfName } from '../../../../utils/directory/source/day-of-name';

it.each([
  ['Extraction_Correspondance_MSSante_202611220730.txt', '2026-11-22'],
  ['Extraction_Correspondance_MSSante_202611220730.zip', '2026-11-22'],
  ['Extraction_Correspondance_MSSante_20261122.txt.gz', '2026-11-22'],
  ['https://static.exemple.example/Extraction_Correspondance_MSSante_202611220730.txt?x=1', '2026-11-22'],
  [
    'https://static.exemple.example/bal-mssante/20261123-081500/extraction-correspondance-mssante-202611220730.txt',
    '2026-11-22',
  ],
  [extractionName('2026-01-05'), '2026-01-05'],
  ['Extraction_Correspondance_MSSante.txt', null],
  ['Extraction_20269922.txt', null],
  ['Extraction_2026112.txt', null],
  ['', null],
])('the name %s tells the day %s', (name, day) => {
  expect(dayOfName(name)).toBe(day);
});
