import type { Reason } from '../answer';
import type { Traits } from '../directory-index';
import type { AskedWord } from './asked-word';
import { isOccupationalHealth } from './specialities';

/** What decides between rows that fit equally well. */
export interface Extras {
  /** 0 to 15. */
  worth(row: number, hasName: boolean): number;
  reasons(row: number): Reason[];
}

const OCCUPATIONAL_HEALTH = 8;
const RIGHT_KIND = 4;

/**
 * Occupational health comes first if the words say nothing of a profession; then persons, if a name was found, and
 * mailboxes of structures if none was.
 */
export function createExtras(words: readonly AskedWord[], traits: Traits): Extras {
  const saysProfession = words.some(({ meanings }) =>
    meanings.some(
      ({ meaning: { field, how } }) => how === 'exact' && (field === 'profession' || field === 'speciality'),
    ),
  );
  const { profession, speciality, kind } = traits;
  const ofProfession = allowedOf(profession.values, isOccupationalHealth);
  const ofSpeciality = allowedOf(speciality.values, isOccupationalHealth);
  const ofPersons = allowedOf(kind.values, (value) => value === 'PER');
  const isFirst = (row: number): boolean =>
    !saysProfession &&
    (ofSpeciality[speciality.of[row] ?? 0] === 1 || ofProfession[profession.of[row] ?? 0] === 1);
  return {
    worth(row, hasName) {
      const isRightKind = (ofPersons[kind.of[row] ?? 0] === 1) === hasName;
      return (isFirst(row) ? OCCUPATIONAL_HEALTH : 0) + (isRightKind ? RIGHT_KIND : 0);
    },
    reasons: (row) => (isFirst(row) ? [{ field: 'occupational-health', how: 'exact' }] : []),
  };
}

function allowedOf<T>(values: readonly T[], isAllowed: (value: T) => boolean): Uint8Array {
  return Uint8Array.from(values, (value) => (isAllowed(value) ? 1 : 0));
}
