import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf, sayProgress, sayProgressAloud } from '../../../components/settings/directory/say-progress';
import { directoryEn } from '../../../components/settings/directory/words-en';
import type { ImportProgress } from '../../../utils/directory/state';

const reading: ImportProgress = {
  phase: 'reading',
  bytesRead: 34_400_000,
  bytesTotal: 89_000_000,
  rows: 204_512,
  secondsLeft: 3.2,
};

describe('how far an import is', () => {
  it('tells phase, bytes, rows and time left', () => {
    expect(sayProgress(reading, directoryEn)).toBe('Reading · 34 of 89 MB · 204,512 rows · about 4 s left');
  });

  it('leaves out what nobody knows', () => {
    const unknown = { ...reading, bytesTotal: null, secondsLeft: null };
    expect(sayProgress(unknown, directoryEn)).toBe('Reading · 34 MB · 204,512 rows');
    expect(partOf(unknown)).toBeNull();
  });

  it('tells long times in minutes, and never « 0 s »', () => {
    expect(sayProgress({ ...reading, secondsLeft: 150 }, directoryEn)).toContain('about 3 min left');
    expect(sayProgress({ ...reading, secondsLeft: 0 }, directoryEn)).toContain('about 1 s left');
  });

  it('is read aloud five times at most while a file is read, however often it ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(89_000_000), { maxLength: 200 }), (ticks) => {
        const aloud = ticks
          .toSorted((one, other) => one - other)
          .map((bytesRead) => sayProgressAloud({ ...reading, bytesRead }, directoryEn));
        expect(new Set(aloud).size).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('reads the other phases aloud by their name alone', () => {
    expect(sayProgressAloud({ ...reading, phase: 'sorting' }, directoryEn)).toBe('Sorting…');
  });

  it('never passes the whole, also when a server told too little', () => {
    expect(partOf({ ...reading, bytesRead: 90_000_000 })).toBe(1);
    expect(partOf({ ...reading, bytesTotal: 0 })).toBeNull();
  });
});
