import { describe, expect, it } from 'vitest';
import { trustReadOf } from '../../../../utils/trust/list/trust-read-of';
import type { StoredTrustList } from '../../../../utils/trust/trust-state';

const NOW = Date.parse('2026-06-11T12:00:00Z');
const LIST: StoredTrustList = {
  domains: 2,
  entries: 2,
  rejected: 0,
  generatedAt: '2026-06-10T04:00:00Z',
  takenAt: NOW,
  origin: 'file',
  signature: 'none',
};
const NAMES = ['a.mssante.fr', 'b.mssante.fr', 'mss.operateur.example'];
const FRESH = { list: LIST, names: NAMES };
const STALE = { list: { ...LIST, generatedAt: '2026-05-01T04:00:00Z' }, names: NAMES };
const SEEN = { domains: ['a.mssante.fr', 'c.mssante.fr', 'autre.example'], asOf: '2026-06-01' };

describe('trustReadOf', () => {
  it('trusts the names of a list that is not stale, and only those', () => {
    expect(trustReadOf(FRESH, SEEN, NOW)).toEqual({ trusted: NAMES, probable: [], listIsStale: false });
  });

  it('trusts of a stale list what a young directory bears out', () => {
    expect(trustReadOf(STALE, SEEN, NOW)).toEqual({
      trusted: ['a.mssante.fr'],
      probable: ['b.mssante.fr', 'mss.operateur.example', 'c.mssante.fr', 'autre.example'],
      listIsStale: true,
    });
  });

  it('trusts nothing of a stale list without a directory', () => {
    expect(trustReadOf(STALE, null, NOW)).toEqual({ trusted: [], probable: NAMES, listIsStale: true });
  });

  it('trusts, without a list, names below mssante.fr that a young directory holds', () => {
    expect(trustReadOf(null, SEEN, NOW)).toEqual({
      trusted: ['a.mssante.fr', 'c.mssante.fr'],
      probable: ['autre.example'],
      listIsStale: true,
    });
  });

  it.each([['2026-05-01'], [null], ['un jour']])('trusts nothing because of a directory of %s', (asOf) => {
    expect(trustReadOf(null, { ...SEEN, asOf }, NOW)).toEqual({
      trusted: [],
      probable: SEEN.domains,
      listIsStale: true,
    });
    expect(trustReadOf(STALE, { ...SEEN, asOf }, NOW).trusted).toEqual([]);
  });
});
