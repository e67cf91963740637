import { isOccupationalHealth, labelWords } from './specialities';

interface Label {
  readonly code: string;
  readonly label: string;
}

/** What is asked of the labels of a trait at each key stroke, worked out once for a directory. */
export interface KnownLabels {
  /** The words of each label. */
  readonly words: readonly (readonly string[])[];
  /** 1 for each label of a profession of occupational health. */
  readonly occupationalHealth: Uint8Array;
}

const known = new WeakMap<readonly Label[], KnownLabels>();

/** Knows the labels of a trait. */
export function knownLabels(values: readonly Label[]): KnownLabels {
  const labels = known.get(values) ?? {
    words: values.map(({ label }) => labelWords(label)),
    occupationalHealth: Uint8Array.from(values, (value) => (isOccupationalHealth(value) ? 1 : 0)),
  };
  known.set(values, labels);
  return labels;
}
