/** An Ed25519 key is 32 bytes long, a signature 64 (RFC 8032, section 5.1). */
const KEY_LENGTH = 32;
const SIGNATURE_LENGTH = 64;

/**
 * Whether a detached Ed25519 signature covers exactly these bytes. Key and signature in base64, as they stand in the
 * policy and in a `.sig` file: white space around them is let through. Never throws: a key or a signature that is
 * none, and a browser without Ed25519, verify nothing.
 */
export async function verifySignature(
  publicKey: string,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<boolean> {
  const key = fromBase64(publicKey);
  const signed = fromBase64(signature);
  if (key?.length !== KEY_LENGTH || signed?.length !== SIGNATURE_LENGTH) return false;
  try {
    const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', imported, signed, bytes);
  } catch {
    return false;
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
