import type { TrustKnowledge } from './channel';
import { foldLookAlikes } from './fold-look-alikes';
import { isBelowMssante, TRUSTED_EXCEPTIONS } from './mssante-domains';
import { isNearListed, isOneSlipAway } from './near-names';

const NAME = 'mssante';
const LOST_DOT = /^(.*)mssante(?:fr)?$/;

/** First labels of large MSSanté domains: `medecinmssante.fr` has lost its dot, `acmssante.fr` is a name. */
const KNOWN_PREFIXES: ReadonlySet<string> = new Set([
  '',
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
]);

/** Below this a first label of the list is an abbreviation, and may end somebody's name: `teamssante`, `tea`. */
const SHORTEST_PREFIX = 4;

/** The names that are known; none of them is a look-alike. */
export type KnownNames = Pick<TrustKnowledge, 'trustedDomains' | 'probableDomains'>;

/**
 * True if a domain (lower case, Unicode form) can be taken for MSSanté without being it: `mssante` as a label
 * or a hyphened word of another domain, in other letters, or with one letter doubled, missing or swapped; a name of
 * the list that has lost its dot; or a near name of one that is listed elsewhere than below mssante.fr.
 * A letter replaced by a dissimilar one is no look-alike: `masante` is a word. Bare `mssante.fr` is one, since
 * it bears no mailbox.
 */
export function isLookAlike(domain: string, known: KnownNames = { trustedDomains: null }): boolean {
  if (isBelowMssante(domain) || TRUSTED_EXCEPTIONS.has(domain) || isKnown(domain, known)) return false;
  const folded = foldLookAlikes(domain);
  const seen = folded.replaceAll('rn', 'm');
  return (
    hasLookAlikeLabel(domain, known) ||
    (folded !== domain && hasLookAlikeLabel(folded, known)) ||
    (seen !== folded && hasLookAlikeLabel(seen, known)) ||
    isNearListed(domain, known.trustedDomains) ||
    isNearListed(domain, known.probableDomains)
  );
}

function hasLookAlikeLabel(domain: string, known: KnownNames): boolean {
  return domain
    .split('.')
    .some(
      (label) =>
        label.split('-').some((word) => isOneSlipAway(word, NAME)) ||
        hasLostDot(label, known) ||
        hasLostDot(label.replaceAll('-', ''), known),
    );
}

/** `medecinmssante`, `medecin-mssantefr`, and without its hyphen `ms-sante`. */
function hasLostDot(label: string, known: KnownNames): boolean {
  const [, prefix] = LOST_DOT.exec(label) ?? [];
  if (prefix === undefined) return false;
  return (
    KNOWN_PREFIXES.has(prefix) || (prefix.length >= SHORTEST_PREFIX && isKnown(`${prefix}.mssante.fr`, known))
  );
}

function isKnown(domain: string, { trustedDomains, probableDomains }: KnownNames): boolean {
  return (trustedDomains?.has(domain) || probableDomains?.has(domain)) ?? false;
}
