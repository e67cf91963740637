import { zip } from './build-office';

/** A zip whose entries claim to be encrypted, as they do that have a password: the flag in both headers. */
export function withPassword(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  for (let at = 0; at + 10 < bytes.length; at++) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue;
    const flags = bytes[at + 2] === 3 ? at + 6 : bytes[at + 2] === 1 ? at + 8 : null;
    if (flags !== null) bytes[flags] = (bytes[flags] ?? 0) | 1;
  }
  return bytes;
}

/** An archive of which one file unfolds to so many bytes of nothing. */
export function bomb(size: number): Uint8Array {
  return zip({ rien: new Uint8Array(size) });
}

/** An archive within an archive within an archive… */
export function nest(innermost: Uint8Array, depth: number): Uint8Array {
  let archive = innermost;
  for (let level = 0; level < depth; level++) archive = zip({ [`${level}.zip`]: archive });
  return archive;
}
