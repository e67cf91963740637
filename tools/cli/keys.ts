import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { Refusal } from './refusals';
import type { CliWords } from './words';

/** Makes a private key in a file that only its owner can read, and that must not exist yet. */
export async function runKeygen(path: string): Promise<{ privateKey: string; publicKey: string }> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(path, pem, { flag: 'wx', mode: 0o600 });
  return { privateKey: path, publicKey: rawOf(publicKey) };
}

/** Writes the detached signature, in base64, beside a file. @throws {Refusal} if the key is none */
export async function runSign(
  path: string,
  keyPath: string,
  words: CliWords,
): Promise<{ signature: string; publicKey: string }> {
  const key = await readPrivateKey(keyPath, words);
  const bytes = await readFile(path);
  const signature = `${path}.sig`;
  await writeFile(signature, `${sign(null, bytes, key).toString('base64')}\n`);
  return { signature, publicKey: rawOf(createPublicKey(key)) };
}

/**
 * Whether a signature covers exactly the bytes of a file.
 * @param publicKey 32 bytes in base64
 * @throws {Refusal} if the key is none
 */
export async function runVerify(
  path: string,
  signaturePath: string,
  publicKey: string,
  words: CliWords,
): Promise<{ verified: boolean }> {
  const key = readPublicKey(publicKey, words);
  const [bytes, signature] = await Promise.all([readFile(path), readFile(signaturePath, 'utf8')]);
  return { verified: verify(null, bytes, key, Buffer.from(signature.trim(), 'base64')) };
}

/** @throws {Refusal} if the file holds no Ed25519 private key */
export async function readPrivateKey(path: string, words: CliWords): Promise<KeyObject> {
  const pem = await readFile(path, 'utf8');
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Told below: what OpenSSL says helps nobody.
  }
  throw new Refusal(words.badPrivateKey);
}

function readPublicKey(base64: string, words: CliWords): KeyObject {
  const raw = Buffer.from(base64.trim(), 'base64');
  if (raw.length !== 32) throw new Refusal(words.badPublicKey);
  return createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
    format: 'jwk',
  });
}

/** The key's 32 bytes in base64: the form of the setting `mirrorKey`. */
function rawOf(publicKey: KeyObject): string {
  return Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
}
