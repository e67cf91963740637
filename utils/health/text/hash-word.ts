export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of a folded word, as int32: what `cutTokens` gives for it. */
export function hashWord(folded: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_PRIME);
  return hash;
}
