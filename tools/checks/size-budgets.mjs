// The gzip sizes of what ships, against the budgets in .size-limit.mjs. A budget that matches no file fails: size-limit
// itself would call nothing small enough.
import { runCommand } from './command.mjs';

const { ok, output } = await runCommand(['size-limit', '--json']);
const start = output.indexOf('[');
if (start === -1) {
  console.log(output);
  process.exit(1);
}
const budgets = JSON.parse(output.slice(start, output.lastIndexOf(']') + 1));
for (const { name, size, sizeLimit, passed } of budgets) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
  const verdict = size === 0 ? 'no such file' : passed ? 'ok' : 'too large';
  console.log(`${name}: ${kilobytes(size)} of ${kilobytes(sizeLimit ?? 0)}, ${verdict}`);
}
process.exit(ok && budgets.every(({ size, passed }) => passed && size > 0) ? 0 : 1);
