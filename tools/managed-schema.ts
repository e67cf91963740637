// `tsx tools/managed-schema.ts` writes public/managed-schema.json, docs/campaign.schema.json and the tables of
// docs/administrator.md;
// with `--check` it only says which of them are out of date, and fails if any is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './policy/generated-files';

const isCheck = process.argv.includes('--check');

for (const { path, content } of generatedFiles()) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  console.log(`${path}: ${isCheck ? 'out of date' : 'written'}`);
  if (isCheck) process.exitCode = 1;
  else writeFileSync(path, content);
}
