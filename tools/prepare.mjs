// After `npm install`: writes `.wxt/`, the types and the tsconfig that the project's own tsconfig extends.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));

// Without the development packages (`npm install --omit=dev`) there is nothing to prepare.
if (existsSync(wxt)) {
  const { status } = spawnSync(process.execPath, [wxt, 'prepare'], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
