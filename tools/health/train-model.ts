import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel } from '../../utils/health/model/linear-model';
import type { Part } from './corpus';
import { fitModel, type Training } from './train-fit';
import { listLessons } from './train-sentences';
import { listExamples } from './train-vocabulary';

const WEIGHTS_FILE = join(import.meta.dirname, '../../utils/health/model/weights.bin');

const TRAINING: Training = {
  seed: 20261122,
  rounds: 8,
  rate: 0.15,
  decay: 1e-3,
  features: 16_000,
  most: 12,
  common: 80,
};

/** What the shipped weights are learnt from. The report part is never learnt from. */
const SHIPPED: readonly Part[] = ['tune', 'dev'];
const USAGE =
  'usage: train-model.ts FOLDER [--parts tune[,dev]] [--out FILE], FOLDER holds the corpora as JSON Lines';

/**
 * `npx tsx tools/health/train-model.ts FOLDER [--parts tune] [--out FILE]`: the same texts always give the same bytes.
 * With `--parts tune` the dev part stays unseen, to measure on.
 */
const { values, positionals } = parseArgs({
  options: {
    out: { type: 'string', default: WEIGHTS_FILE },
    parts: { type: 'string', default: SHIPPED.join(',') },
  },
  allowPositionals: true,
});
const [folder] = positionals;
const parts = SHIPPED.filter((part) => values.parts.split(',').includes(part));
if (folder === undefined || parts.length < values.parts.split(',').length) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const examples = listExamples(listLessons(folder, parts));
  const model = fitModel(examples, TRAINING);
  writeFileSync(values.out, encodeModel(model));
  const kept = model.table.reduce((sum, entry) => sum + (entry === 0 ? 0 : 1), 0);
  const health = examples.filter(({ isHealth }) => isHealth).length;
  console.log(`${health} sentences of health, ${examples.length - health} others, ${kept} weights`);
}
