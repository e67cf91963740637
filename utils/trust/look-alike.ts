import { foldLookAlikes } from './fold-look-alikes';
import { isBelowMssante, TRUSTED_EXCEPTIONS } from './mssante-domains';

const NAME = 'mssante';

/** First labels of large MSSanté domains: `medecinmssante.fr` has lost its dot, `acmssante.fr` is a name. */
const KNOWN_PREFIXES = [
  'medecin',
  'pharmacien',
  'infirmier',
  'sagefemme',
  'chirurgiendentiste',
  'masseurkinesitherapeute',
  'pedicurepodologue',
  'orthophoniste',
  'pro',
  'patient',
];

/**
 * True if a domain (lower case, Unicode form) can be taken for MSSanté without being it: `mssante` as a label
 * or a hyphened word of another domain, in other letters, or with one letter doubled, missing or swapped.
 * A letter replaced by a dissimilar one is no look-alike: `masante` is a word. Bare `mssante.fr` is one, since
 * it bears no mailbox.
 */
export function isLookAlike(domain: string): boolean {
  if (isBelowMssante(domain) || TRUSTED_EXCEPTIONS.has(domain)) return false;
  return domain.split('.').some(isLookAlikeLabel);
}

function isLookAlikeLabel(label: string): boolean {
  const folded = foldLookAlikes(label);
  return [folded, folded.replaceAll('rn', 'm')].some(
    (seen) => seen.split('-').some(isNearName) || isNameWithoutHyphens(seen.replaceAll('-', '')),
  );
}

function isNameWithoutHyphens(letters: string): boolean {
  return letters === NAME || KNOWN_PREFIXES.some((prefix) => letters === prefix + NAME);
}

/** `mssante`, or one slip of the finger away from it. */
function isNearName(word: string): boolean {
  if (word.length < NAME.length - 1 || word.length > NAME.length + 1) return false;
  return NEAR_NAMES.has(word);
}

const NEAR_NAMES: ReadonlySet<string> = new Set(
  Array.from(NAME, (letter, at) => [
    NAME,
    NAME.slice(0, at) + letter + NAME.slice(at),
    NAME.slice(0, at) + NAME.slice(at + 1),
    NAME.slice(0, at) +
      NAME.slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      NAME.slice(at + 2),
  ]).flat(),
);
