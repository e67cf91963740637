import type { RecordStore } from '../../platform/database';
import { NO_VISIT, putVisit, readVisit, type Visit } from './trust-records';

/** When the sources were looked at, and when they are to be looked at again. */
export interface VisitLog {
  read(): Promise<Visit>;
  /** Never rejects: what the disk does not take is remembered as long as the worker lives. */
  write(visit: Visit): Promise<void>;
}

export function createVisitLog(records: RecordStore): VisitLog {
  let unsaved: Visit | null = null;
  return {
    read: async () => unsaved ?? readVisit(records).catch(() => NO_VISIT),
    async write(visit) {
      unsaved = visit;
      await putVisit(records, visit).then(
        () => {
          unsaved = null;
        },
        () => undefined,
      );
    },
  };
}
