import type { Address } from './address';
import { GENERIC_MAILBOX_WORDS } from './generic-mailbox-words';

/** A person's name to look for. `given` may be an initial (`P.`) or empty when only a title came with it. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
}

const TITLE = /^(?:dr|docteur|pr|prof|professeur|medecin|mr|mme|mlle|monsieur|madame|mademoiselle)\.?$/;
/** In a local part these are initials or syllables, not « Monsieur » and « Maître ». */
const SHORT_TITLE = /^(?:m|me)\.?$/;
const PARTICLE = /^(?:de|du|des|la|le|les|van|von|der|den|ben|el|al|da|di|dos)$/;
const NAME_WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
const MOST_WORDS = 5;

/**
 * Guesses who an address belongs to: from the display name, else from a local part such as `p.dupond`.
 * Null for a desk (`secretariat@`), a machine, or a local part in which the names cannot be told apart.
 */
export function nameFromAddress(address: Address): PersonName | null {
  return nameFromDisplayName(address.name) ?? nameFromLocalPart(address.local);
}

/** As it is written and looked for: `P. Dupond`. */
export function fullName({ given, family }: PersonName): string {
  return `${given} ${family}`.trim();
}

function nameFromDisplayName(name: string): PersonName | null {
  if (name.includes('@')) return null;
  const plain = name.replace(/[([{].*?[)\]}]/g, ' ').replace(/\s[-–—|/]\s.*$/, '');
  const [before = [], after = [], ...more] = plain.split(',').map(splitWords);
  if (more.length > 0) return null;
  // « EXEMPLE, Camille » is turned round; in « Camille Exemple, service X » the comma ends the name.
  const isTurned = before.length === 1 || before.every(isUpperCase) || before.some(isParticle);
  if (after.length === 0 || !isTurned) return nameFromWords(before, isDisplayTitle);
  const given = withoutTitle(after, isDisplayTitle);
  return [...before, ...given].every(isPersonWord) ? personName(given, before) : null;
}

function nameFromLocalPart(local: string): PersonName | null {
  const untagged = local.replace(/\+.*$/, '');
  const separator = /[._]/.test(untagged) ? /[._]+/ : /-+/;
  const parts = untagged
    .split(separator)
    .map((part) => part.replace(/\d+$/, ''))
    .filter((part) => part !== '');
  const [first = '', last = ''] = parts;
  const isTurned = parts.length === 2 && last.length === 1 && first.length > 1;
  return nameFromWords(isTurned ? parts.reverse() : parts, isTitle);
}

function nameFromWords(all: readonly string[], isTitleWord: (word: string) => boolean): PersonName | null {
  const named = withoutTitle(all, isTitleWord);
  if (named.length > MOST_WORDS || !named.every(isPersonWord)) return null;
  if (named.length < 2) return named.length < all.length ? personName([], named) : null;
  const isFamily = (word: string) => isParticle(word) || isCapitals(word);
  // « Camille EXEMPLE » and « EXEMPLE Camille » tell the family name by its capitals.
  if (named.some(isCapitals) && !named.every(isFamily)) {
    return personName(
      named.filter((word) => !isFamily(word)),
      named.filter(isFamily),
    );
  }
  return personName(named.slice(0, 1), named.slice(1));
}

function personName(given: readonly string[], family: readonly string[]): PersonName | null {
  if (family.length === 0) return null;
  const initial = given.length === 1 && given[0]?.length === 1 ? '.' : '';
  return { given: given.map(capitalise).join(' ') + initial, family: family.map(capitalise).join(' ') };
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function withoutTitle(all: readonly string[], isTitleWord: (word: string) => boolean): readonly string[] {
  const start = all.findIndex((word) => !isTitleWord(word));
  return start === -1 ? [] : all.slice(start);
}

function isTitle(word: string): boolean {
  return TITLE.test(fold(word));
}

function isDisplayTitle(word: string): boolean {
  return isTitle(word) || SHORT_TITLE.test(fold(word));
}

function isPersonWord(word: string): boolean {
  const pieces = fold(word).split(/[-'’.]/);
  return NAME_WORD.test(word) && !pieces.some((piece) => GENERIC_MAILBOX_WORDS.has(piece));
}

function isParticle(word: string): boolean {
  return PARTICLE.test(word.toLowerCase());
}

/** A whole word in capitals, and no initial. */
function isCapitals(word: string): boolean {
  return isUpperCase(word) && word.length > 1 && !word.includes('.');
}

function isUpperCase(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** `DUPOND-EXEMPLE` and `dupond-exemple` become `Dupond-Exemple`; `McExemple` and particles keep their form. */
function capitalise(word: string): string {
  if (isParticle(word)) return word.toLowerCase();
  if (word !== word.toLowerCase() && !isUpperCase(word)) return word;
  return word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
