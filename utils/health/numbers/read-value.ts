import { isLetterAt } from '../../identifiers/nir-signs';
import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import {
  BEAT_UNITS,
  EYE_CUES,
  PRESSURE_CUES,
  readAcuity,
  readBarePressure,
  readBeats,
  readHearing,
  readPressure,
} from './read-body';
import { DOSE_UNITS, readDose, readScheme } from './read-dose';
import { readLettered, readLot } from './read-lettered';
import { readMeasure } from './read-measure';
import { RESULT_UNITS, readResult } from './read-result';
import { BIRTH_CUES, readAge, readAgedDate, readBirthDate, readTable, readWeeks } from './read-words';

type ReadValue = (number: NumberAt) => FoundValue | null;
type Index = ReadonlyMap<string, readonly ReadValue[]>;

const HYPHENS = ' -–—‑−';

let byCue: Index | undefined;
let byUnit: Index | undefined;

/** Reads the value that a number is: by the word that says what is measured, then by its unit, then by its form. */
export function readValue(number: NumberAt): FoundValue | null {
  byCue ??= indexReaders([
    [PRESSURE_CUES, readPressure],
    [EYE_CUES, readAcuity],
    [['tableau', 'tableaux', 'n°', 'n', 'no', 'numero'], readTable],
    [['n°', 'lot', 'lots'], readLot],
    [BIRTH_CUES, readBirthDate],
  ]);
  byUnit ??= indexReaders([
    [['/', 'mmhg'], readBarePressure],
    [['/'], readAcuity],
    [['/', ''], readAgedDate],
    [RESULT_UNITS, readResult],
    [DOSE_UNITS, readDose],
    [BEAT_UNITS, readBeats],
    [['db'], readHearing],
    [['sa', 'semaine', 'semaines', 'mois'], readWeeks],
    [['ans', 'mois'], readAge],
  ]);
  return (
    readMeasure(number) ??
    firstOf(byCue.get(number.cue), number) ??
    firstOf(byUnit.get(number.unit), number) ??
    readByForm(number)
  );
}

/** What neither a single word before nor one after tells. */
function readByForm(number: NumberAt): FoundValue | null {
  const { text, start } = number;
  if (isLetterAt(text, start - 1)) return readLettered(number);
  // One digit and what may be a dash: « 1-0-1 ».
  return HYPHENS.includes(text.charAt(start + 1) || '?') ? readScheme(number) : null;
}

function firstOf(readers: readonly ReadValue[] | undefined, number: NumberAt): FoundValue | null {
  for (const read of readers ?? []) {
    const value = read(number);
    if (value !== null) return value;
  }
  return null;
}

function indexReaders(readers: readonly (readonly [readonly string[], ReadValue])[]): Index {
  const index = new Map<string, ReadValue[]>();
  for (const [words, read] of readers) {
    for (const word of words) index.set(word, [...(index.get(word) ?? []), read]);
  }
  return index;
}
