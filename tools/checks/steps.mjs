/**
 * One step of `npm test`. `counts` says where its numbers come from: a plain check counts as one, tests are
 * counted by their own report. `needs` are the steps whose result it works on.
 * @typedef {object} Step
 * @property {string} id what `--only` takes
 * @property {string} label
 * @property {readonly string[]} command
 * @property {'check' | 'vitest' | 'playwright'} counts
 * @property {readonly string[]} [needs]
 * @property {'chromium' | 'farm'} [on] what the machine must have
 * @property {number} [timeoutMinutes]
 */

/** @type {readonly Step[]} */
export const STEPS = [
  {
    id: 'lint',
    label: 'lint (biome)',
    command: ['biome', 'check', '--error-on-warnings', '.'],
    counts: 'check',
  },
  { id: 'types', label: 'types (tsc)', command: ['tsc', '--noEmit'], counts: 'check' },
  { id: 'dead-code', label: 'dead code (knip)', command: ['knip'], counts: 'check' },
  { id: 'unit', label: 'unit tests', command: ['vitest', 'run'], counts: 'vitest' },
  { id: 'build', label: 'build', command: ['npm', 'run', 'build'], counts: 'check' },
  { id: 'build-e2e', label: 'test build', command: ['npm', 'run', 'build:e2e'], counts: 'check' },
  {
    id: 'built',
    label: 'tests on the built files',
    command: ['vitest', 'run', '--config', 'vitest.built.config.ts'],
    counts: 'vitest',
    needs: ['build', 'build-e2e'],
  },
  {
    id: 'budgets',
    label: 'size budgets',
    command: ['node', 'tools/checks/size-budgets.mjs'],
    counts: 'check',
    needs: ['build'],
  },
  {
    id: 'addon-lint',
    label: 'add-on lint (firefox)',
    command: ['node', 'tools/checks/addon-lint.mjs'],
    counts: 'check',
    needs: ['build'],
  },
  {
    id: 'browser',
    label: 'browser tests',
    command: ['playwright', 'test', '--project', 'browser'],
    counts: 'playwright',
    needs: ['build', 'build-e2e'],
    on: 'chromium',
    timeoutMinutes: 25,
  },
  {
    id: 'webmails',
    label: 'real-webmail tests',
    command: ['playwright', 'test', '--project', 'webmails'],
    counts: 'playwright',
    needs: ['build', 'build-e2e'],
    on: 'farm',
    timeoutMinutes: 25,
  },
];

/**
 * The steps to run, in their order: those named and those they need; all of them when none is named.
 * @param {readonly string[]} ids
 * @returns {readonly Step[]}
 */
export function selectSteps(ids) {
  if (ids.length === 0) return STEPS;
  const unknown = ids.find((id) => !STEPS.some((step) => step.id === id));
  if (unknown !== undefined) {
    throw new Error(`No step "${unknown}". Steps: ${STEPS.map((step) => step.id).join(', ')}`);
  }
  const wanted = new Set(ids);
  // From the last to the first, because a step needs only earlier ones.
  for (const step of [...STEPS].reverse()) {
    if (wanted.has(step.id)) for (const needed of step.needs ?? []) wanted.add(needed);
  }
  return STEPS.filter((step) => wanted.has(step.id));
}
