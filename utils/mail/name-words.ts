import { GENERIC_MAILBOX_WORDS } from './generic-mailbox-words';

/** Shorter ones are initials and particles. */
const LEAST_LETTERS = 3;
const NO_NAMES = new Set(
  'mme mlle monsieur madame mademoiselle docteur prof professeur medecin des les van von der den ben dos'.split(
    ' ',
  ),
);

/**
 * The words of a recipient's name, folded: of the text that is shown and of the address's local part, each left out
 * whole if it names a desk or a machine. To look for in a text, not to show.
 * @param shown what the composer shows: a name, an address, or both
 * @param local the part before the @, empty if the address could not be read
 */
export function listNameWords(shown: string, local: string): string[] {
  const name = shown.replace(/\S+@\S+/g, ' ').replace(/[([{].*?[)\]}]/g, ' ');
  return [...new Set([...wordsOf(name), ...wordsOf(local.replace(/\+.*$/, ''))])];
}

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (words.some((word) => GENERIC_MAILBOX_WORDS.has(word))) return [];
  return words.filter((word) => word.length >= LEAST_LETTERS && !NO_NAMES.has(word));
}
