import type { Channel } from '../trust/channel';
import type { ContactKind } from './contact';

/** Providers at which anybody may have a mailbox. The large French ones and the world's. */
const PUBLIC =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton(mail)?|pm|orange|wanadoo|free|sfr|neuf|cegetel|club-internet|numericable|laposte|bbox|aliceadsl|voila|mailo)\.(fr|com|net|me|ch|be|co\.uk)$/;

/**
 * Words in a domain that speak of care: establishments, laboratories, pharmacies, professions. `chu-` and the like only
 * as a whole label or the beginning of one, since those letters stand in many names.
 */
const CARE =
  /h[oô]pita|clini[qc]|ehpad|sant[eé]|m[eé]de?[ci]|infirm|pharma|biolog|radiolog|imagerie|kin[eé]si|dent(ist|aire)|aphp|(^|[.-])(labo|soin|cabinet|ap-hm|(ch[rsu]?|chru|ghu?|ght|had|ssr|samu|ars|spsti?|ssti?|sist|ast)[.\d-])/;

const BY_CHANNEL: Partial<Record<Channel, ContactKind>> = {
  trusted: 'mssante',
  probable: 'mssante',
  patient: 'patient',
  internal: 'internal',
  test: 'other',
  'look-alike': 'other',
};

/**
 * What kind of correspondent an address is, as far as its domain and its channel tell.
 * @param domain lower case; null if the address could not be read
 */
export function contactKindOf(domain: string | null, channel: Channel): ContactKind {
  if (domain === null || channel === 'unreadable') return 'unreadable';
  const known = BY_CHANNEL[channel];
  if (known !== undefined) return known;
  if (PUBLIC.test(domain)) return 'public-provider';
  return CARE.test(domain) ? 'care' : 'other';
}
