/**
 * The words of a phrase alone: no case, accents, punctuation or white space, so that « Plombémie » and « plombemie, » are
 * one phrase. Kept hashes hang on it: a change here makes browsers forget what was set aside.
 */
export function foldPhrase(phrase: string): string {
  return phrase
    .normalize('NFKD')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The hash by which a phrase is remembered: 32 bits, in [0, 2³²).
 *
 * Why not SHA-256: a send is judged in the very call that makes it, and browsers have SHA-256 as a promise only. It would
 * not hide the words better either. Words of health are few, so that whoever has the salt and the list can try each of
 * them against any hash. What protects them is that the list stays in this browser, and that each installation has a salt
 * of its own: nobody can read words off a list, look them up in a table made beforehand, or compare two people's lists.
 * Cut to 32 bits, a hash fits many phrases, and one in two million of those never set aside is taken for one that was
 * (with 2,000 kept).
 *
 * FNV-1a over salt and phrase (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/), with the last step of
 * MurmurHash3 (Appleby), which spreads the difference of the last letters over all bits.
 * @param salt of this installation
 */
export function hashPhrase(salt: string, phrase: string): number {
  const text = `${salt} ${foldPhrase(phrase)}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
