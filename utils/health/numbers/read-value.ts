import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import { DOSE_UNITS, readDose, readScheme } from './read-dose';
import { RESULT_UNITS, readResult } from './read-result';

type ReadValue = (number: NumberAt) => FoundValue | null;

let byUnit: ReadonlyMap<string, readonly ReadValue[]> | undefined;

/** Reads the value that a number is: by the words that say what is measured, then by its unit. */
export function readValue(number: NumberAt): FoundValue | null {
  byUnit ??= indexReaders([
    [RESULT_UNITS, readResult],
    [DOSE_UNITS, readDose],
  ]);
  return firstOf(byUnit.get(number.unit), number) ?? readScheme(number);
}

function firstOf(readers: readonly ReadValue[] | undefined, number: NumberAt): FoundValue | null {
  for (const read of readers ?? []) {
    const value = read(number);
    if (value !== null) return value;
  }
  return null;
}

function indexReaders(
  readers: readonly (readonly [readonly string[], ReadValue])[],
): Map<string, ReadValue[]> {
  const index = new Map<string, ReadValue[]>();
  for (const [words, read] of readers) {
    for (const word of words) index.set(word, [...(index.get(word) ?? []), read]);
  }
  return index;
}
