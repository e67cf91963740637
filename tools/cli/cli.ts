// `npm run --silent cli -- …`: what an administrator does without a browser. See docs/mirror.md and docs/trying-a-policy.md.
import { processStreams } from './process-streams';
import { tellFault } from './refusals';
import { runCommand } from './run-command';
import { wordsFor } from './words';

const words = wordsFor(process.env);
let shownPercent = -1;

// Whoever reads us has had enough (`| head`): that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});

try {
  const answer = await runCommand(process.argv.slice(2), words, {
    onProgress: showProgress,
    openStreams: processStreams,
    now: Date.now,
  });
  wipeProgress();
  if ('failed' in answer) process.exitCode = answer.failed > 0 ? 1 : 0;
  else process.stdout.write(`${'help' in answer ? answer.help : JSON.stringify(answer.result, null, 2)}\n`);
  if ('complaints' in answer && answer.complaints !== undefined && answer.complaints.length > 0) {
    process.stderr.write(`${answer.complaints.join('\n')}\n`);
    process.exitCode = 1;
  }
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
