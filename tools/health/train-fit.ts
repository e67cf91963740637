import { entryOf, type LinearModel, PLACE_COUNT, placeOf } from '../../utils/health/model/linear-model';
import { sentenceNorm } from '../../utils/health/model/score';
import { diceOf } from '../fictitious/random';
import type { Example } from './train-vocabulary';

export interface Training {
  readonly seed: number;
  readonly rounds: number;
  readonly rate: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
  /** So many features are kept, those of the greatest weight. */
  readonly features: number;
  /** No feature weighs more than this, so that none decides alone. */
  readonly most: number;
  /** What so many ordinary sentences hold may speak against health, never for it. */
  readonly common: number;
}

/** Finer steps would cost room and tell nothing. */
const STEPS = 40;
const FIRST_SQUARE = 1e-2;

interface Feature {
  readonly key: number;
  /** In how many ordinary sentences it stands. */
  ordinary: number;
  weight: number;
  squares: number;
}

/** Logistic regression by stochastic descent with a step of its own for each weight (AdaGrad), then rounding. */
export function fitModel(examples: readonly Example[], training: Training): LinearModel {
  const { seed, rounds, rate, decay, most, common } = training;
  const features = new Map<number, Feature>();
  const rows = examples.map(({ keys }) => keys.map((key) => takeFeature(features, key)));
  countOrdinary(examples, rows);
  const order = examples.map((_, index) => index);
  const dice = diceOf(seed);
  let bias = 0;
  let biasSquares = FIRST_SQUARE;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, dice.int);
    for (const index of order) {
      const example = examples[index];
      const row = rows[index];
      if (example === undefined || row === undefined) continue;
      const norm = sentenceNorm(example.words);
      const logit = bias + row.reduce((sum, { weight }) => sum + weight, 0) / norm;
      const error = (1 / (1 + Math.exp(-logit)) - (example.isHealth ? 1 : 0)) * example.weight;
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (const feature of row) {
        const slope = error / norm + decay * feature.weight;
        feature.squares += slope * slope;
        const next = feature.weight - (rate * slope) / Math.sqrt(feature.squares);
        feature.weight = Math.max(-most, Math.min(feature.ordinary < common ? most : 0, next));
      }
    }
  }
  return roundModel([...features.values()], bias, training);
}

function takeFeature(features: Map<number, Feature>, key: number): Feature {
  const known = features.get(key);
  if (known !== undefined) return known;
  const feature = { key, ordinary: 0, weight: 0, squares: FIRST_SQUARE };
  features.set(key, feature);
  return feature;
}

function countOrdinary(examples: readonly Example[], rows: readonly (readonly Feature[])[]): void {
  rows.forEach((row, index) => {
    if (examples[index]?.isHealth) return;
    for (const feature of new Set(row)) feature.ordinary++;
  });
}

function shuffle(order: number[], below: (limit: number) => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Where two features want one place, the weightier has it. */
function roundModel(
  features: readonly Feature[],
  bias: number,
  { features: kept, most }: Training,
): LinearModel {
  const scale = most / STEPS;
  const table = new Int16Array(PLACE_COUNT);
  const sorted = [...features].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.key - b.key);
  for (const { key, weight } of sorted.slice(0, kept)) {
    const place = placeOf(key);
    if (table[place] === 0) table[place] = entryOf(key, Math.round(weight / scale));
  }
  return { table: table.map((entry) => (entry >> 8 === 0 ? 0 : entry)), scale, bias };
}
