import { SLOT_COUNT } from '../../utils/health/model/features';
import type { LinearModel } from '../../utils/health/model/linear-model';
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
}

const STEPS = 127;

/** Logistic regression by stochastic descent with a step of its own for each weight (AdaGrad), then rounding to a byte. */
export function fitModel(examples: readonly Example[], training: Training): LinearModel {
  const { seed, rounds, rate, decay, most } = training;
  const weights = new Float64Array(SLOT_COUNT);
  const squares = new Float64Array(SLOT_COUNT).fill(1e-2);
  let bias = 0;
  let biasSquares = 1e-2;
  const dice = diceOf(seed);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = dice.int(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      let logit = bias;
      for (const slot of example.slots) logit += weights[slot] ?? 0;
      const error = (1 / (1 + Math.exp(-logit)) - (example.isHealth ? 1 : 0)) * example.weight;
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (const slot of example.slots) {
        const weight = weights[slot] ?? 0;
        const slope = error + decay * weight;
        const square = (squares[slot] ?? 0) + slope * slope;
        squares[slot] = square;
        weights[slot] = Math.max(-most, Math.min(most, weight - (rate * slope) / Math.sqrt(square)));
      }
    }
  }
  return roundModel(weights, bias, training);
}

function roundModel(weights: Float64Array, bias: number, { features, most }: Training): LinearModel {
  const sorted = weights.map(Math.abs).sort();
  const least = Math.max(sorted[Math.max(0, SLOT_COUNT - features)] ?? 0, most / STEPS / 2);
  const scale = most / STEPS;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.round(weight / scale),
  );
  return { weights: bytes, scale: Number(scale.toFixed(6)), bias: Number(bias.toFixed(4)) };
}
