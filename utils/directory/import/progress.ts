import type { ImportProgress } from '../state';

/** How often progress is told, in ms: people see it move, and messages cost little. */
const PERIOD = 200;
/** Time after which the speed so far says something. */
const SOON = 800;

/** What reading, sorting and writing take of the whole, about, measured in Node with 536,000 rows. */
const SHARES: Readonly<Record<ImportProgress['phase'], number>> = {
  reading: 0.5,
  sorting: 0.1,
  writing: 0.4,
};

export interface ProgressTeller {
  /** While reading. */
  read(bytesRead: number, rows: number): void;
  enter(phase: ImportProgress['phase'], rows?: number): void;
  /** While writing: the part that is done, 0 to 1. */
  wrote(part: number): void;
}

/** Tells how far an import is, a few times a second and at each new phase, and guesses the time left by the clock. */
export function tellProgress(
  bytesTotal: number | null,
  now: () => number,
  onProgress: (progress: ImportProgress) => void,
): ProgressTeller {
  const started = now();
  let last = Number.NEGATIVE_INFINITY;
  let phase: ImportProgress['phase'] = 'reading';
  let [bytesRead, rows, part] = [0, 0, 0];

  const done = (): number => {
    if (phase === 'reading') return bytesTotal ? Math.min(1, bytesRead / bytesTotal) * SHARES.reading : 0;
    return phase === 'sorting' ? SHARES.reading : SHARES.reading + SHARES.sorting + part * SHARES.writing;
  };
  const tell = (isNew: boolean): void => {
    const time = now();
    if (!isNew && time - last < PERIOD) return;
    last = time;
    const share = done();
    const isKnown = share > 0 && time - started >= SOON;
    const secondsLeft = isKnown ? Math.ceil((((time - started) / share) * (1 - share)) / 1000) : null;
    onProgress({ phase, bytesRead, bytesTotal, rows, secondsLeft });
  };
  tell(true);
  return {
    read(bytes, count) {
      bytesRead = bytes;
      rows = count;
      tell(false);
    },
    enter(next, count) {
      phase = next;
      rows = count ?? rows;
      part = 0;
      tell(true);
    },
    wrote(share) {
      part = share;
      tell(false);
    },
  };
}
