// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const LAST_LINES = 15;

/**
 * Runs apt-get without questions, and waits while another apt works.
 * @param {readonly string[]} args
 * @throws {Error} with the last lines it wrote
 */
export async function runApt(args) {
  const child = spawn('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  // A person's Ctrl+C reaches apt too: we wait for its end, so that what we changed can be put back.
  const wait = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', wait);
  try {
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`apt-get ${args[0]} failed:\n${lastLines(output)}`);
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', wait);
  }
}

/** @param {string} text */
function lastLines(text) {
  return text.trim().split('\n').slice(-LAST_LINES).join('\n');
}
