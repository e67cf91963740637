import { ImportError } from '../../import-error';
import { CODE_LIMIT, FIRST_DOMAIN, NOTHING_AFTER_AT } from '../row-code';
import type { Values } from './values';

/** The domains of all addresses, sorted, and the code of each by its number among the values. */
export function codeDomains(domains: Values): { readonly codes: Uint32Array; readonly texts: string[] } {
  if (domains.size + FIRST_DOMAIN >= CODE_LIMIT) throw new ImportError('foreign');
  const texts = Array.from({ length: domains.size }, (_, value) => domains.text(value));
  const sorted = texts.map((_, value) => value).slice(1);
  sorted.sort((one, other) => ((texts[one] ?? '') < (texts[other] ?? '') ? -1 : 1));
  // Number 0 is the empty domain, whose code comes before those of the list.
  const codes = new Uint32Array(domains.size).fill(NOTHING_AFTER_AT);
  sorted.forEach((value, place) => {
    codes[value] = place + FIRST_DOMAIN;
  });
  return { codes, texts: sorted.map((value) => texts[value] ?? '') };
}
