import type { Reason } from '../answer';
import type { Traits } from '../directory-index';
import type { AskedWord } from './asked-word';
import type { Meaning } from './meaning';
import { isOccupationalHealth } from './specialities';
import { createTopRows, type Hit } from './top-rows';

/** What a row was found by, and how well it fits. */
export interface Match {
  /** Above 0: the row fits. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface Ranking {
  /** The best `capacity` rows, and how many fit. */
  top(capacity: number): { readonly hits: Hit[]; readonly total: number };
  match(row: number): Match;
  /** Whether a row is among those that are counted. */
  fits(row: number): boolean;
}

/** A meaning counts this much more than what only decides between rows that fit equally well. */
const STEP = 16;
const OCCUPATIONAL_HEALTH = 8;
const RIGHT_KIND = 4;

/**
 * Ranks the rows that fit every required word.
 * @param accepts an additional condition on the meanings that were true of a row
 */
export function rankRows(
  words: readonly AskedWord[],
  traits: Traits,
  accepts: ((meanings: readonly Meaning[]) => boolean) | null = null,
): Ranking {
  const required = words.filter(({ isRequired }) => isRequired);
  const [driver] = [...required].sort((one, other) => one.size - other.size);
  const extras = createExtras(words, traits);

  const scoreOf = (row: number): number => {
    let worth = 0;
    let hasName = false;
    for (const word of words) {
      const best = word.bestOf(row);
      if (best === 0) {
        if (word.isRequired) return 0;
        continue;
      }
      const meaning = word.meanings[best - 1]?.meaning;
      worth += meaning?.worth ?? 0;
      hasName ||= meaning?.field === 'family' || meaning?.field === 'given';
    }
    return worth === 0 ? 0 : worth * STEP + extras.worth(row, hasName);
  };
  const meaningsOf = (row: number): Meaning[] =>
    words.flatMap((word) => word.meanings[word.bestOf(row) - 1]?.meaning ?? []);
  const isAccepted = (row: number): boolean => accepts === null || accepts(meaningsOf(row));

  return {
    top(capacity) {
      const top = createTopRows(capacity);
      driver?.eachRow((row) => {
        const score = scoreOf(row);
        if (score > 0 && isAccepted(row)) top.add(row, score);
      });
      return top.take();
    },
    fits: (row) => scoreOf(row) > 0 && isAccepted(row),
    match: (row) => ({
      score: scoreOf(row),
      reasons: [...reasonsOf(meaningsOf(row)), ...extras.reasons(row)],
    }),
  };
}

function reasonsOf(meanings: readonly Meaning[]): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { field, how } of meanings) reasons.set(`${field} ${how}`, { field, how });
  return [...reasons.values()];
}

/** What decides between rows that fit equally well: occupational health first, and the kind that the words speak of. */
function createExtras(words: readonly AskedWord[], traits: Traits) {
  const saysProfession = words.some(({ meanings }) =>
    meanings.some(
      ({ meaning: { field, how } }) => how === 'exact' && (field === 'profession' || field === 'speciality'),
    ),
  );
  const { profession, speciality, kind } = traits;
  const isHealthy = [profession, speciality].map(({ of, values }) => ({
    of,
    allowed: Uint8Array.from(values, (value) => (isOccupationalHealth(value) ? 1 : 0)),
  }));
  const isFirst = (row: number): boolean =>
    !saysProfession && isHealthy.some(({ of, allowed }) => allowed[of[row] ?? 0] === 1);
  const isPerson = Uint8Array.from(kind.values, (value) => (value === 'PER' ? 1 : 0));
  return {
    worth(row: number, hasName: boolean): number {
      const isRightKind = (isPerson[kind.of[row] ?? 0] === 1) === hasName;
      return (isFirst(row) ? OCCUPATIONAL_HEALTH : 0) + (isRightKind ? RIGHT_KIND : 0);
    },
    reasons: (row: number): Reason[] =>
      isFirst(row) ? [{ field: 'occupational-health', how: 'exact' }] : [],
  };
}
