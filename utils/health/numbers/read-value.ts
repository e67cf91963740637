import type { FoundValue } from './found-number';
import type { NumberAt } from './number-at';
import {
  INCAPACITY_CUES,
  LONG_ILLNESS_CUES,
  readIcd,
  readIncapacity,
  readLongIllness,
  readLot,
  readTable,
  readWeeks,
  TABLE_CUES,
} from './read-code';
import { DOSE_UNITS, readDose, readScheme } from './read-dose';
import { AGE_UNITS, readAge, readBirthDate } from './read-person';
import { PERCENT_CUES, RESULT_UNITS, readPercentage, readResult } from './read-result';
import { BREATH_CUES, EYE_CUES, readAcuity, readHearing, readSpirometry } from './read-senses';
import { readLettered, readScale, SCALE_CUES } from './read-staging';
import {
  BEAT_UNITS,
  MEASURE_CUES,
  PRESSURE_CUES,
  readBarePressure,
  readBeats,
  readMeasure,
  readPressure,
  readTemperature,
} from './read-vital-sign';

type ReadValue = (number: NumberAt) => FoundValue | null;
type Index = ReadonlyMap<string, readonly ReadValue[]>;

/** Readers by the word before the number; the first that reads a value wins. */
const CUES: readonly (readonly [readonly string[], ReadValue])[] = [
  [PRESSURE_CUES, readPressure],
  [MEASURE_CUES, readMeasure],
  [['temperature', 'temp', 't'], readTemperature],
  [EYE_CUES, readAcuity],
  [BREATH_CUES, readSpirometry],
  [SCALE_CUES, readScale],
  [LONG_ILLNESS_CUES, readLongIllness],
  [TABLE_CUES, readTable],
  [INCAPACITY_CUES, readIncapacity],
  [PERCENT_CUES, readPercentage],
];

/** Readers by the letters or the sign right after the number. */
const UNITS: readonly (readonly [readonly string[], ReadValue])[] = [
  [['/'], readBirthDate],
  [['/', 'mmhg'], readBarePressure],
  [['/'], readAcuity],
  [RESULT_UNITS, readResult],
  [DOSE_UNITS, readDose],
  [BEAT_UNITS, readBeats],
  [['db'], readHearing],
  [['sa', 'semaine', 'semaines', 'mois'], readWeeks],
  [AGE_UNITS, readAge],
];

let byCue: Index | undefined;
let byUnit: Index | undefined;

/** Reads the value that a number is: by the word that says what is measured, then by its unit, then by its form. */
export function readValue(number: NumberAt): FoundValue | null {
  byCue ??= indexReaders(CUES);
  byUnit ??= indexReaders(UNITS);
  return (
    firstOf(byCue.get(number.cue), number) ?? firstOf(byUnit.get(number.unit), number) ?? readByForm(number)
  );
}

/** What neither a single word before nor one after tells. */
function readByForm(number: NumberAt): FoundValue | null {
  const before = number.text.charCodeAt(number.start - 1);
  const isLettered = (before | 0x20) >= 0x61 && (before | 0x20) <= 0x7a;
  if (isLettered) return readIcd(number) ?? readLettered(number) ?? readLot(number);
  return readScheme(number) ?? readBirthDate(number) ?? readLot(number);
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
