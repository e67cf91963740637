import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifySignature } from '../../../utils/platform/verify-signature';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
/** The raw key is the end of its SPKI form (RFC 8410, section 4). */
const KEY = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
const BYTES = new TextEncoder().encode('medecin.mssante.fr\n');
const SIGNATURE = sign(null, BYTES, privateKey).toString('base64');

describe('verifySignature', () => {
  it('accepts the signature over the very bytes', async () => {
    expect(await verifySignature(KEY, SIGNATURE, BYTES)).toBe(true);
  });

  it('lets white space around a signature through, as editors leave it', async () => {
    expect(await verifySignature(KEY, `${SIGNATURE}\r\n`, BYTES)).toBe(true);
  });

  it('refuses bytes of which one was changed', async () => {
    const changed = Uint8Array.from(BYTES, (byte, at) => (at === 0 ? byte ^ 1 : byte));
    expect(await verifySignature(KEY, SIGNATURE, changed)).toBe(false);
  });

  it('refuses the signature of another key', async () => {
    const other = sign(null, BYTES, generateKeyPairSync('ed25519').privateKey).toString('base64');
    expect(await verifySignature(KEY, other, BYTES)).toBe(false);
  });

  it.each(['', 'not base64!', 'AAAA', '<html>404</html>', SIGNATURE.slice(4)])(
    'refuses %j, which is no signature',
    async (text) => expect(await verifySignature(KEY, text, BYTES)).toBe(false),
  );

  it('refuses everything under a key that is none', async () => {
    expect(await verifySignature('', SIGNATURE, BYTES)).toBe(false);
    expect(await verifySignature('AAAA', SIGNATURE, BYTES)).toBe(false);
  });

  it('refuses everything in a browser without Ed25519', async () => {
    const subtle: SubtleCrypto = Object.create(crypto.subtle, {
      importKey: { value: () => Promise.reject(new DOMException('no', 'NotSupportedError')) },
    });
    expect(await verifySignature(KEY, SIGNATURE, BYTES, subtle)).toBe(false);
  });
});
