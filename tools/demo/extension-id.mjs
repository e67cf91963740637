import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The id that the fixed key of a built manifest gives in Chromium: 32 letters from `a` to `p`, out of the key's SHA-256.
 * @param {string} build folder of the built extension
 */
export function extensionIdOf(build) {
  const { key } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return digest
    .slice(0, 32)
    .replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
