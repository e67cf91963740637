import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
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

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`nothing is left of a farm whose owner ends by ${signal}`, async () => {
    const owner = spawn(process.execPath, ['tools/farm.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const { folder, url } = await readAnnouncement(owner);
    expect((await fetch(url)).status).toBe(200);
    owner.kill(signal);
    await expect.poll(() => existsSync(folder), { timeout: 30_000 }).toBe(false);
    await expect(fetch(url)).rejects.toThrow();
  });
}

/** What `npm run farm` tells the person. */
async function readAnnouncement(
  owner: ChildProcessByStdio<null, Readable, null>,
): Promise<{ folder: string; url: string }> {
  let output = '';
  for await (const chunk of owner.stdout) {
    output += chunk;
    const url = output.match(/elastic +(\S+)/)?.[1];
    const folder = output.match(/Logs +(\S+)\/logs/)?.[1];
    if (url && folder) return { url, folder };
  }
  throw new Error(`The farm did not start: ${output}`);
}
