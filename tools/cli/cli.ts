// `npm run --silent cli -- …`: what an administrator does without a browser. See docs/mirror.md.
import { tellFault } from './refusals';
import { runCommand } from './run-command';
import { wordsFor } from './words';

const words = wordsFor(process.env);
let shownPercent = -1;

try {
  const answer = await runCommand(process.argv.slice(2), words, showProgress);
  wipeProgress();
  process.stdout.write(answer === null ? `${words.help}\n` : `${JSON.stringify(answer, null, 2)}\n`);
} catch (fault) {
  wipeProgress();
  const { line, code } = tellFault(fault, words);
  process.stderr.write(`${line}\n`);
  process.exitCode = code;
}

/** One line that is written over; only where somebody watches. */
function showProgress(percent: number, rows: number): void {
  if (!process.stderr.isTTY || percent === shownPercent) return;
  shownPercent = percent;
  process.stderr.write(`\r${words.progress(percent, rows)}\u001b[K`);
}

function wipeProgress(): void {
  if (shownPercent >= 0) process.stderr.write('\r\u001b[K');
}
