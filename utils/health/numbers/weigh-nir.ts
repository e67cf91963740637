import type { FoundNir } from '../../identifiers/read-nir';
import type { FoundIdentifier } from './found-number';
import { makePlain } from './plain-text';
import { textBefore } from './value';

/** Words that say that the number near them is a NIR or an INS. */
const NIR_CUE =
  /\b(?:n\.?i\.?r|nss|nia|matricules?|secu|securite\s+sociale|ss|immatriculation|insee|assuree?s?|carte\s+vitale|ins|identite\s+nationale|patiente?s?|nee?\s+le|ddn)\b/g;
const INS_CUE = /\b(?:ins|identite\s+nationale\s+de\s+sante|patiente?s?|1\.2\.250\.1\.213\.1\.4\.\d+)\b/;
/** Words that say that it is another number. */
const OTHER_CUE =
  /\b(?:commandes?|colis|suivi|expedition|livraison|tracking|factures?|devis|contrats?|tickets?|serie|lots?|iban|rib|siret|siren|tva|bancaires?|cb|visa|tel|telephone|fax|mobile|imei|code-barres?|ean|gtin|isbn|ref|references?|transactions?|virements?|mandats?|compteurs?)\b/g;

const BEFORE = 70;
const AFTER = 30;
/** Sexes and months of people whose civil record is complete. */
const USUAL = /^[12]\d\d(?:0[1-9]|1[0-2]|[23]\d|4[0-2])/;
const COMMON = /^[12]\d\d(?:0[1-9]|1[0-2])/;

/**
 * How much a number that has the structure of a NIR speaks for one. Structure and key alone let through one random
 * number in two hundred: layout and words near it tell the rest. Null if it is most likely something else.
 */
export function weighNir(text: string, nir: FoundNir): FoundIdentifier | null {
  const before = makePlain(textBefore(text, nir.start, BEFORE));
  const after = makePlain(text.slice(nir.end, nir.end + AFTER));
  const named = lastOf(NIR_CUE, before);
  const isOther = lastOf(OTHER_CUE, before) > named;
  const isNamed = !isOther && (named >= 0 || lastOf(NIR_CUE, after) >= 0);
  const kind = !isOther && INS_CUE.test(`${before} ${after}`) ? 'ins' : 'nir';
  const weight = isNamed ? weighNamed(nir, kind) : weighUnnamed(text, nir, isOther);
  if (weight === 0) return null;
  return { kind, family: kind, start: nir.start, end: nir.end, weight, tellsOfPerson: true };
}

function weighNamed({ key }: FoundNir, kind: 'nir' | 'ins'): number {
  if (key === 'valid') return kind === 'ins' ? 0.9 : 0.8;
  return 0.6;
}

function weighUnnamed(text: string, nir: FoundNir, isOther: boolean): number {
  const { key, layout, digits } = nir;
  if (key === 'valid' && layout === 'grouped') return 0.8;
  if (isOther) return 0;
  if (key !== 'valid') return layout === 'grouped' && COMMON.test(digits) ? 0.3 : 0;
  if (!USUAL.test(digits)) return 0;
  if (layout === 'compact') return 0.8;
  return isAlone(text, nir) ? 0.8 : 0;
}

/** No other number goes on before or after it, as in a row of a table. */
function isAlone(text: string, { start, end }: FoundNir): boolean {
  return (
    !/\d[\s.,]{1,2}$/.test(textBefore(text, start, 3)) && !/^[\s.,]{1,2}\d/.test(text.slice(end, end + 3))
  );
}

/** Where the last match begins, or -1. */
function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
