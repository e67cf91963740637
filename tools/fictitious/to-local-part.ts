const kept = new Map<string, string>();

/** A name as it is written in an address: lower case, no accents, hyphens for anything else. */
export function toLocalPart(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const written = plain.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');
  kept.set(name, written);
  return written;
}
