import type { Term } from './term';
import { TERMS_OF_MAIL } from './terms-of-mail';
import { TERMS_OF_PEOPLE } from './terms-of-people';
import { TERMS_OF_SERVICES } from './terms-of-services';

/** Every term, in the order of the alphabet. */
export function glossary(): readonly Term[] {
  const all = [...TERMS_OF_MAIL, ...TERMS_OF_PEOPLE, ...TERMS_OF_SERVICES];
  return all.toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));
}
