import { execFileSync } from 'node:child_process';
import * as z from 'zod/mini';
import type { Figure } from './figure';

const reportSchema = z.array(
  z.object({ name: z.string(), size: z.number(), sizeLimit: z.optional(z.number()) }),
);

/** Gzip sizes of what ships for Chromium, against the budgets in .size-limit.mjs. */
export async function measureSizes(): Promise<Figure[]> {
  const output = execFileSync('node_modules/.bin/size-limit', ['--json'], { encoding: 'utf8' });
  return reportSchema.parse(JSON.parse(output)).map(({ name, size, sizeLimit }) => ({
    name: `size of ${name}`,
    value: size / 1000,
    unit: 'kB',
    how: 'gzip, .output/chrome-mv3',
    ...(sizeLimit === undefined ? {} : { limit: sizeLimit / 1000 }),
  }));
}
