/** Lengths of an identifier that begins with a digit for its type: FINESS or SIREN, RPPS with rank, SIRET. */
const TYPED_LENGTHS: ReadonlySet<number> = new Set([10, 14, 15]);

/**
 * One form for an identifier of a structure, as published (`1540002698`) or without the type digit (`540002698`).
 * Source of the digits: TRE_G07 (1 FINESS, 2 SIREN, 3 SIRET, 4 RPPS with rank). A SIRET of 14 digits that begins with 4
 * loses its first digit too, on both sides alike.
 */
export function plainStructureId(id: string): string {
  const compact = id.replace(/\s+/g, '').toUpperCase();
  const isTyped = TYPED_LENGTHS.has(compact.length) && /^[1-4]/.test(compact);
  const isBareSiret = compact.length === 14 && !compact.startsWith('4');
  return isTyped && !isBareSiret ? compact.slice(1) : compact;
}
