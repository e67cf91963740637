import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastLines, runCommand, stopRunningCommands } from '../../../tools/checks/command.mjs';

const FOREVER = 'setInterval(() => {}, 1000)';

const node = (code) => [process.execPath, '-e', code];

test('a command that ends well is ok, with what it wrote on both streams', async () => {
  const { ok, output } = await runCommand(node('console.log("one"); console.error("two")'));
  expect(ok).toBe(true);
  expect(output.split('\n').sort()).toEqual(['', 'one', 'two']);
});

test('a command that ends badly, or is not there, is not ok', async () => {
  expect((await runCommand(node('process.exit(3)'))).ok).toBe(false);
  expect(await runCommand(['no-such-command-here'])).toMatchObject({ ok: false });
});

test('a command that takes too long is stopped, and says so', async () => {
  const { ok, output } = await runCommand(node(FOREVER), { timeoutMinutes: 0.002 });
  expect(ok).toBe(false);
  expect(output).toContain('not finished after 0.002 minutes');
});

test('a command is stopped with all that it started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pli-sur-command-'));
  const file = join(folder, 'pid');
  const parent = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(FOREVER)}]);
    require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
    ${FOREVER}`;
  const ended = runCommand(node(parent));
  await expect.poll(() => readNumber(file), { timeout: 30_000 }).toBeGreaterThan(0);
  const child = readNumber(file);
  stopRunningCommands();
  expect((await ended).ok).toBe(false);
  await expect.poll(() => isRunning(child)).toBe(false);
  rmSync(folder, { recursive: true });
});

test('the end of an output is given without colours', () => {
  expect(lastLines('one\n\u001b[31mtwo\u001b[39m\nthree\n\n', 2)).toBe('two\nthree');
});

function readNumber(file) {
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
}

/** On Linux, a process that ended counts for a moment more, until its new parent has looked after it (`Z`). */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
