import type { Grade } from '../lexicon-term';

/** What a value is, the key of the sentence that says why it counts. */
export type ValueFamily =
  /** « 1 cp x3/j », « 5 mg matin et soir », « 1-0-1 ». */
  | 'dose'
  /** An amount of a drug with no rhythm: « 420 mg », « 2 comprimés ». */
  | 'amount'
  /** A result of a laboratory, with its unit: « 420 µg/L ». */
  | 'result'
  | 'blood-pressure'
  /** Pulse, saturation, temperature, body mass index. */
  | 'vital-sign'
  | 'acuity'
  | 'audiometry'
  | 'spirometry'
  /** How far a cancer has gone. */
  | 'tnm'
  /** Other grades and stages; the height of a vertebra. */
  | 'staging'
  /** Scales of pain, of memory, of autonomy: « EVA 6/10 ». */
  | 'score'
  | 'cim10'
  /** Weeks of amenorrhoea, pregnancies and births: « 32 SA », « G2P1 ». */
  | 'pregnancy'
  /** A tableau of occupational diseases: « tableau n° 57 RG ». */
  | 'table'
  /** A rate of incapacity: « IPP 15 % ». */
  | 'incapacity'
  | 'vaccine-lot'
  | 'birth-date'
  | 'age';

/** A number that names a person or a stay: a mark of its own, whatever the sentence says. */
export interface FoundIdentifier {
  readonly kind: 'nir' | 'ins' | 'patient-number';
  readonly family: 'nir' | 'ins' | 'patient-number';
  /** UTF-16 offsets in the original text. */
  readonly start: number;
  readonly end: number;
  /** 0.3 (its layout alone speaks for it) to 0.9 (key and cue are right). */
  readonly weight: number;
  readonly tellsOfPerson: true;
}

/** A measured value, a dose, a code, a date of birth. Its cue word is part of it. */
export interface FoundValue {
  readonly kind: 'value';
  readonly family: ValueFamily;
  /** UTF-16 offsets in the original text. */
  readonly start: number;
  readonly end: number;
  /** Null where the value says of whom the text speaks and nothing of their health: a date of birth, an age. */
  readonly grade: Grade | null;
  /** True if the sentence speaks of one person on account of it. */
  readonly tellsOfPerson: boolean;
}

export type FoundNumber = FoundIdentifier | FoundValue;
