import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { startFarm } from './farm';
import { expect, test } from './farm-test';

test('two farms do not meet', async ({ farm }) => {
  const other = await startFarm();
  const ports = [...Object.values(farm.roundcube), ...Object.values(other.roundcube)];
  expect(new Set(ports).size).toBe(6);
  await other.placeMail(other.users.bob, 'Subject: Ailleurs\n\nBonjour');
  expect(await other.arrived(other.users.bob)).toHaveLength(1);
  expect(await farm.arrived(farm.users.bob)).toEqual([]);
  await other.stop();
  expect((await fetch(farm.roundcube.elastic)).status).toBe(200);
  await expect(fetch(other.roundcube.elastic)).rejects.toThrow();
});

test('npm run farm takes everything away when it is asked to end', async () => {
  const owner = startOwner();
  const { folder, url } = await owner.announcement;
  expect((await fetch(url)).status).toBe(200);
  owner.kill('SIGTERM');
  await expect.poll(owner.output).toContain('nothing is left');
  expect(existsSync(folder)).toBe(false);
  await expect(fetch(url)).rejects.toThrow();
});

test('nothing is left of a farm whose owner is killed', async () => {
  const owner = startOwner();
  const { folder, url } = await owner.announcement;
  expect((await fetch(url)).status).toBe(200);
  owner.kill('SIGKILL');
  await expect.poll(() => existsSync(folder), { timeout: 30_000 }).toBe(false);
  await expect(fetch(url)).rejects.toThrow();
});

/** A process of its own that holds a farm, and what it tells the person. */
function startOwner() {
  const owner = spawn(process.execPath, ['tools/farm.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const announcement = new Promise<{ folder: string; url: string }>((resolve, reject) => {
    owner.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const url = output.match(/elastic +(\S+)/)?.[1];
      const folder = output.match(/Logs +(\S+)\/logs/)?.[1];
      if (url && folder) resolve({ folder, url });
    });
    owner.once('exit', () => reject(new Error(`The farm did not start: ${output}`)));
  });
  return { announcement, output: () => output, kill: (signal: NodeJS.Signals) => owner.kill(signal) };
}
