import type { FoundNir } from '../../identifiers/read-nir';
import type { FoundIdentifier } from './found-number';

/** Words that say that the number near them is a NIR or an INS. */
const NIR_CUE =
  /(?<![\p{L}\d])(?:n\.?i\.?r|nss|nia|matricules?|s[ée]cu|s[ée]curit[ée]\s+sociale|n[°o]?\s?ss|immatriculation|insee|assur[ée]e?s?|carte\s+vitale|ins|identit[ée]\s+nationale|patiente?s?|n[ée]e?\s+le|ddn)(?![\p{L}\d])/giu;
const INS_CUE =
  /(?<![\p{L}\d])(?:ins|identit[ée]\s+nationale\s+de\s+sant[ée]|patiente?s?|1\.2\.250\.1\.213\.1\.4\.\d+)(?![\p{L}\d])/iu;
/** Words that say that it is another number. */
const OTHER_CUE =
  /(?<![\p{L}\d])(?:commandes?|colis|suivi|exp[ée]dition|livraison|tracking|factures?|avoirs?|devis|contrats?|tickets?|s[ée]rie|lots?|iban|rib|bic|siret|siren|tva|cartes?\s+bancaires?|cb|visa|mastercard|t[ée]l[ée]?(?:phone|copie)?\.?|fax|mobile|portable|imei|code[- ]barres?|ean|gtin|isbn|doi|r[ée]f(?:[ée]rences?)?|transactions?|virements?|mandats?|compteurs?|pdl|prm|chorus)(?![\p{L}\d])/giu;

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
  const before = text.slice(Math.max(0, nir.start - BEFORE), nir.start);
  const after = text.slice(nir.end, nir.end + AFTER);
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
    !/\d[\s.,]{1,2}$/.test(text.slice(Math.max(0, start - 3), start)) &&
    !/^[\s.,]{1,2}\d/.test(text.slice(end, end + 3))
  );
}

/** Where the last match begins, or -1. */
function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
