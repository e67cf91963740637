import type { LocalText } from '../campaign/plan';
import { textIn } from '../campaign/text-in';

/** The longest name that the format has. */
const LONGEST = 60;

/** A name as the format wants it, out of a title: « L’employeur, et après ? » → `l-employeur-et-apres`. May be empty. */
export function slugOf(title: string): string {
  const words = title
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
  return cut(words.join('-'), LONGEST);
}

/** A name for a title that none of the others has. `fallback`: where the title gives none. */
export function freeSlug(title: LocalText, others: readonly string[], fallback: string): string {
  const name = slugOf(textIn(title, 'fr')) || fallback;
  if (!others.includes(name)) return name;
  for (let number = 2; ; number++) {
    const numbered = `${cut(name, LONGEST - 5)}-${number}`;
    if (!others.includes(numbered)) return numbered;
  }
}

/**
 * The name after a change of the title: as long as the person has not chosen one of their own it follows the title.
 * @param before the name and the title as they were
 */
export function followTitle(
  before: { readonly id: string; readonly title: LocalText },
  title: LocalText,
  others: readonly string[],
  fallback: string,
): string {
  const follows = before.id === freeSlug(before.title, others, fallback);
  return follows ? freeSlug(title, others, fallback) : before.id;
}

function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/-+$/, '');
}
