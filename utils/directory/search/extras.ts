import type { Reason } from '../answer';
import type { Traits } from '../directory-index';
import type { AskedWord } from './asked-word';
import { knownLabels } from './known-labels';

/** What decides between rows that fit equally well. */
export interface Extras {
  /** Adds 0 to 15 to the score of each row. */
  addTo(scores: Uint32Array, rows: Uint32Array, hasName: Uint8Array): void;
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
  const isFirst = (row: number): boolean =>
    !saysProfession &&
    (ofSpeciality[speciality.of[row] ?? 0] === 1 || ofProfession[profession.of[row] ?? 0] === 1);
  return {
    addTo(scores, rows, hasName) {
      const worth = saysProfession ? 0 : OCCUPATIONAL_HEALTH;
      const [kinds, professions, specialities] = [kind.of, profession.of, speciality.of];
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        const first =
          (ofSpeciality[specialities[row] ?? 0] ?? 0) | (ofProfession[professions[row] ?? 0] ?? 0);
        const isRightKind = ofPersons[kinds[row] ?? 0] === hasName[at];
        scores[at] = (scores[at] ?? 0) + first * worth + (isRightKind ? RIGHT_KIND : 0);
      }
    },
    reasons: (row) => (isFirst(row) ? [{ field: 'occupational-health', how: 'exact' }] : []),
  };
}
