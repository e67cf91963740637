// `npm run bench`: the figures, as a table; with `--json`, as JSON. `--only sizes,verdict` chooses among them.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { lastLines, ROOT, runCommand, stopRunningCommands } from './checks/command.mjs';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
process.once('SIGINT', () => {
  stopRunningCommands();
  process.exit(130);
});

// Figures are of what is in the folder now, never of an older build.
for (const build of ['build', 'build:e2e']) {
  const { ok, output } = await runCommand(['npm', 'run', build]);
  if (!ok) {
    console.error(lastLines(output));
    process.exit(1);
  }
}
const flags = values.json ? ['--json'] : [];
const { status } = spawnSync('node_modules/.bin/tsx', ['tests/bench/run.ts', values.only, ...flags], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
