import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel } from '../../utils/health/model/linear-model';
import { fitModel, type Training } from './train-fit';
import { listLessons } from './train-sentences';
import { listExamples } from './train-vocabulary';

const WEIGHTS_FILE = join(import.meta.dirname, '../../utils/health/model/weights.bin');

const TRAINING: Training = {
  seed: 20261122,
  rounds: 10,
  rate: 0.3,
  decay: 1e-4,
  features: 16_000,
  most: 12,
  common: 20,
};

/** `npx tsx tools/health/train-model.ts FOLDER [--out FILE]`: the same texts always give the same bytes. */
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: WEIGHTS_FILE } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: train-model.ts FOLDER [--out FILE], FOLDER holds the corpora as JSON Lines');
  process.exitCode = 1;
} else {
  const examples = listExamples(listLessons(folder));
  const model = fitModel(examples, TRAINING);
  writeFileSync(values.out, encodeModel(model));
  const kept = model.table.reduce((sum, entry) => sum + (entry === 0 ? 0 : 1), 0);
  const health = examples.filter(({ isHealth }) => isHealth).length;
  console.log(`${health} sentences of health, ${examples.length - health} others, ${kept} weights`);
}
