/**
 * The words of a name or place as they are compared: lower case, without accents; hyphens, apostrophes and all other
 * signs part words. `œ`, `æ` and `ß` are written out. `D’ÉXEMPLE-Dupond` → `d`, `exemple`, `dupond`.
 */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

const PARTICLES: ReadonlySet<string> = new Set(
  'd de du des l la le les van von der den ben el al da di dos st ste saint sainte mac mc o'.split(' '),
);

/**
 * The words under which a name is found: each of its words, and those that people write together or apart:
 * a particle with what follows (`LE GALL` → `legall`), a double name as one (`JEAN-PIERRE` → `jeanpierre`).
 * Each once, in no particular order.
 */
export function indexWords(text: string): string[] {
  const words = foldWords(text);
  const found = new Set(words);
  for (let at = 0; at + 1 < words.length; at++) {
    let joined = words[at] ?? '';
    let isParticle = PARTICLES.has(joined);
    for (let next = at + 1; next < words.length && (isParticle || next === at + 1); next++) {
      joined += words[next];
      found.add(joined);
      isParticle = isParticle && PARTICLES.has(words[next] ?? '');
    }
  }
  return [...found];
}
