// Lints what a person installs in Firefox with Mozilla's own linter. Warnings are listed; errors fail.
import { relative } from 'node:path';
import { ROOT, runCommand } from './command.mjs';

/** A warning may quote a whole file of ours, which is one line. */
const LONGEST = 200;

const folder = '.output/firefox-mv3';
const { output } = await runCommand(['addons-linter', folder, '--output', 'json']);
const start = output.indexOf('{');
if (start === -1) {
  console.log(output);
  process.exit(1);
}
const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
for (const note of [...report.errors, ...report.warnings, ...report.notices]) {
  const place = note.file
    ? ` in ${relative(ROOT, `${ROOT}${note.file}`)}${note.line ? `:${note.line}` : ''}`
    : '';
  const message = `${note.message}. ${note.description}`;
  const said = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
  console.log(`${note._type}: ${note.code}${place}: ${said}`);
}
console.log(`${report.errors.length} errors, ${report.warnings.length} warnings`);
process.exit(report.errors.length === 0 ? 0 : 1);
