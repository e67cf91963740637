import { describe, expect, it } from 'vitest';
import { fictitiousExtraction } from '../../../../tools/fictitious/extraction';
import { passesLuhn } from '../../../../utils/identifiers/luhn';
import { read } from './tables';

const linesOf = (wish: Parameters<typeof fictitiousExtraction>[0]) => [...fictitiousExtraction(wish)];

describe('a fictitious extraction', () => {
  it('is read without a bad row, in the proportions of the real one', async () => {
    const { rows, rejected, mailboxes } = await read(`${linesOf({ rows: 20_000 }).join('\n')}\n`);
    expect([rows, rejected]).toEqual([20_000, 0]);
    const persons = mailboxes.filter(({ kind }) => kind === 'PER');
    expect(persons.length / rows).toBeCloseTo(0.85, 1);
    expect(
      persons.every(({ rpps, family, given }) => passesLuhn(rpps) && family !== '' && given !== ''),
    ).toBe(true);
    expect(new Set(persons.map(({ rpps }) => rpps)).size).toBeLessThan(0.95 * persons.length);
    expect(persons.some(({ specialityCode }) => specialityCode === 'SM25')).toBe(true);
    const structures = mailboxes.filter(({ kind }) => kind === 'ORG');
    expect(structures.every(({ structure, town, department }) => structure && town && department)).toBe(true);
  });

  it('is the same for the same wish, and another for another seed', () => {
    expect(linesOf({ rows: 500, seed: 4 })).toEqual(linesOf({ rows: 500, seed: 4 }));
    expect(linesOf({ rows: 500, seed: 4 })).not.toEqual(linesOf({ rows: 500, seed: 5 }));
  });

  it('changes by one row in a thousand from day to day', () => {
    const before = new Set(linesOf({ rows: 10_000, day: '2026-11-21' }));
    const changed = linesOf({ rows: 10_000, day: '2026-11-22' }).filter((line) => !before.has(line));
    expect(changed).toHaveLength(10);
  });
});
