import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser started by this script reads its organisation's policy from a folder of its own. */
export interface PolicyLauncher {
  readonly executablePath: string;
  remove(): void;
}

/**
 * Writes a policy file and a launcher that shows it to one browser only. Browsers read policies from a fixed
 * folder under /etc, for the whole machine; the launcher covers that folder inside a mount namespace, so that
 * tests that run at the same time do not see each other's policy.
 * @param place the folder of /etc that is covered, and the policy file's path in it
 */
export function createPolicyLauncher(
  browser: string,
  place: { readonly folder: string; readonly file: string },
  policy: object,
): PolicyLauncher {
  if (spawnSync('unshare', namespaceFlags('true')).status !== 0) {
    throw new Error(
      'Policy tests need mount namespaces: unshare (util-linux), as root or with user namespaces.',
    );
  }
  const own = mkdtempSync(join(tmpdir(), 'pli-sur-policy-'));
  const etc = join(own, 'etc');
  const file = join(etc, place.file);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(policy));
  const executablePath = join(own, 'launch');
  const inside = `mkdir -p ${place.folder} && mount --bind ${etc} ${place.folder} && exec ${browser} "$@"`;
  const flags = namespaceFlags('sh', '-c', `'${inside}'`, 'launch', '"$@"').join(' ');
  writeFileSync(executablePath, `#!/bin/sh\nexec unshare ${flags}\n`);
  chmodSync(executablePath, 0o755);
  return { executablePath, remove: () => rmSync(own, { recursive: true, force: true }) };
}

function namespaceFlags(...command: string[]): string[] {
  const isRoot = process.getuid?.() === 0;
  return [...(isRoot ? ['--mount'] : ['--user', '--map-root-user', '--mount']), ...command];
}
