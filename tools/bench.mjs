// `npm run bench`: the figures, as a table; with `--json`, as JSON. `--only sizes,verdict` chooses among them.
// `--corpora DIR` (or PLI_SUR_CORPORA) says where the texts of `detection` are; `--part dev` takes those for tuning.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { lastLines, ROOT, runCommand, stopRunningCommands } from './checks/command.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    corpora: { type: 'string', default: process.env.PLI_SUR_CORPORA ?? '' },
    part: { type: 'string', default: process.env.PLI_SUR_PART ?? '' },
  },
});
process.once('SIGINT', () => {
  stopRunningCommands();
  process.exit(130);
});

/** Figures that are taken from the sources. */
const NEED_NO_BUILD = new Set(['detection', 'nir', 'verdict', 'trust-list']);
const isOfSources = values.only !== '' && values.only.split(',').every((name) => NEED_NO_BUILD.has(name));

// Figures are of what is in the folder now, never of an older build.
for (const build of isOfSources ? [] : ['build', 'build:e2e']) {
  const { ok, output } = await runCommand(['npm', 'run', build]);
  if (!ok) {
    console.error(lastLines(output));
    process.exit(1);
  }
}
const flags = values.json ? ['--json'] : [];
const { status } = spawnSync('node_modules/.bin/tsx', ['tests/bench/run.ts', values.only, ...flags], {
  cwd: ROOT,
  env: { ...process.env, PLI_SUR_CORPORA: values.corpora, PLI_SUR_PART: values.part },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
