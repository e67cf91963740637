import type { SituationId } from '../../../utils/learning/situations';
import { attachment } from './attachment';
import { autocomplete } from './autocomplete';
import { colleague } from './colleague';
import { employer } from './employer';
import type { Exercise } from './exercise';
import { lookAlike } from './look-alike';
import { mssanteFromOrdinary } from './mssante-from-ordinary';
import { nothingToHide } from './nothing-to-hide';
import { ordinaryDoctor } from './ordinary-doctor';
import { outsideFromMssante } from './outside-from-mssante';
import { patientAddress } from './patient-address';
import { replyAll } from './reply-all';
import { workerAsks } from './worker-asks';

/** Every situation, in the order in which they are offered (`SITUATIONS`). */
export const EXERCISES: readonly Exercise[] = [
  ordinaryDoctor,
  mssanteFromOrdinary,
  lookAlike,
  workerAsks,
  patientAddress,
  employer,
  replyAll,
  attachment,
  autocomplete,
  colleague,
  outsideFromMssante,
  nothingToHide,
];

/** The exercise of this name; null if there is none. */
export function findExercise(id: string): Exercise | null {
  return EXERCISES.find((exercise) => exercise.id === id) ?? null;
}

/** The one after this one; after the last comes the first. */
export function nextExercise(id: SituationId): Exercise {
  const at = EXERCISES.findIndex((exercise) => exercise.id === id);
  return EXERCISES[at + 1] ?? ordinaryDoctor;
}
