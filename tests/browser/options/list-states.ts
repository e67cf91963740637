import type { DirectoryState, ImportProgress, StoredDirectory } from '../../../utils/directory/state';
import type { StoredTrustList, TrustState } from '../../../utils/trust/trust-state';

/** 20 November 2026, 8:30 in Paris. */
export const MORNING = Date.UTC(2026, 10, 20, 7, 30);

export const LIST: StoredTrustList = {
  domains: 5_002,
  entries: 5_260,
  rejected: 0,
  generatedAt: '2026-11-19T22:00:00Z',
  takenAt: MORNING,
  origin: 'mirror',
  signature: 'verified',
};

export function trustState(changes: Partial<TrustState> = {}): TrustState {
  return {
    current: LIST,
    isStale: false,
    held: null,
    lastTry: { at: MORNING, origin: 'mirror', problem: null },
    nextTryAt: MORNING + 86_400_000,
    ...changes,
  };
}

export const DIRECTORY: StoredDirectory = {
  rows: 536_120,
  domains: 4_870,
  asOf: '2026-11-19',
  importedAt: MORNING,
  origin: 'file',
  rejected: 0,
  firstRejected: [],
};

export function directoryState(changes: Partial<DirectoryState> = {}): DirectoryState {
  return {
    current: DIRECTORY,
    progress: null,
    lastFailure: null,
    hasMirror: false,
    hasApiKey: false,
    ...changes,
  };
}

export const READING: ImportProgress = {
  phase: 'reading',
  bytesRead: 34_000_000,
  bytesTotal: 89_000_000,
  rows: 204_512,
  secondsLeft: 3.2,
};
