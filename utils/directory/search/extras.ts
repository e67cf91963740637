import type { Reason } from '../answer';
import type { Traits } from '../directory-index';
import type { AskedWord } from './asked-word';
import { knownLabels } from './known-labels';

/** What decides between rows that fit equally well. */
export interface Extras {
  /** No row is worth more: at most 15. */
  readonly most: number;
  /** @param hasName 1 if the row was found by a name */
  worth(row: number, hasName: number): number;
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
  const ofProfession = knownLabels(profession.values).occupationalHealth;
  const ofSpeciality = knownLabels(speciality.values).occupationalHealth;
  const ofPersons = Uint8Array.from(kind.values, (value) => (value === 'PER' ? 1 : 0));
  const [kinds, professions, specialities] = [kind.of, profession.of, speciality.of];
  const firstWorth = saysProfession ? 0 : OCCUPATIONAL_HEALTH;
  const isFirst = (row: number): number =>
    (ofSpeciality[specialities[row] ?? 0] ?? 0) | (ofProfession[professions[row] ?? 0] ?? 0);
  return {
    most: firstWorth + RIGHT_KIND,
    worth: (row, hasName) =>
      isFirst(row) * firstWorth + (ofPersons[kinds[row] ?? 0] === hasName ? RIGHT_KIND : 0),
    reasons: (row) => (isFirst(row) * firstWorth > 0 ? [{ field: 'occupational-health', how: 'exact' }] : []),
  };
}
