import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifySignature } from '../../../utils/platform/verify-signature';
import { answerOf, makeFolder, runHere } from './cli-process';

async function withKey() {
  const folder = makeFolder();
  const key = join(folder, 'cle.pem');
  const { publicKey } = await answerOf(['keygen', key]);
  const file = join(folder, 'index.json');
  writeFileSync(file, '{"rows":1}');
  return { folder, key, file, publicKey: String(publicKey) };
}

describe('keygen', () => {
  it('makes a key that only its owner can read, and never writes over one', async () => {
    const { key, publicKey } = await withKey();
    expect(Buffer.from(publicKey, 'base64')).toHaveLength(32);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    const before = readFileSync(key, 'utf8');
    const again = await runHere(['keygen', key]);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/^It is there already, .+cle\.pem\n$/);
    expect(readFileSync(key, 'utf8')).toBe(before);
  });
});

describe('sign and verify', () => {
  it('agree with each other, and with what a browser verifies', async () => {
    const { file, key, publicKey } = await withKey();
    expect(await answerOf(['sign', file, key])).toEqual({ signature: `${file}.sig`, publicKey });
    expect(await answerOf(['verify', file, `${file}.sig`, publicKey])).toEqual({ verified: true });
    const signature = readFileSync(`${file}.sig`, 'utf8');
    const bytes = Uint8Array.from(readFileSync(file));
    expect(await verifySignature(publicKey, signature, bytes)).toBe(true);
  });

  it('notice a changed file', async () => {
    const { file, key, publicKey } = await withKey();
    await answerOf(['sign', file, key]);
    writeFileSync(file, '{"rows":2}');
    expect(await runHere(['verify', file, `${file}.sig`, publicKey])).toEqual({
      code: 1,
      out: '',
      err: 'The signature is not one of this file by this key.\n',
    });
  });

  it('refuse keys that are none', async () => {
    const { file, folder } = await withKey();
    const wrong = join(folder, 'wrong.pem');
    writeFileSync(wrong, 'no key');
    expect(await runHere(['sign', file, wrong])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^This is no /),
    });
    expect(await runHere(['verify', file, file, 'abc'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/32 bytes/),
    });
  });
});
