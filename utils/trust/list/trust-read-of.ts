import { isBelowMssante } from '../mssante-domains';
import type { StoredTrustList, TrustRead } from '../trust-state';
import { isOutdated, isStaleList } from './list-age';

/** Domains of the mailboxes that an imported directory publishes. */
export interface SeenDomains {
  readonly domains: readonly string[];
  /** When the directory was made, in ISO 8601; null if unknown. */
  readonly asOf: string | null;
}

/**
 * What pages judge domains by. A directory that is younger than 30 days is second evidence: it bears out names of a
 * list that has grown old, and names below mssante.fr while there is no list. Anything else is probable at most.
 */
export function trustReadOf(
  current: { readonly list: StoredTrustList; readonly names: readonly string[] } | null,
  seen: SeenDomains | null,
  now: number,
): TrustRead {
  if (current !== null && !isStaleList(current.list, now)) {
    return { trusted: [...current.names], probable: [], listIsStale: false };
  }
  const seenNames = seen?.domains ?? [];
  const isFresh = typeof seen?.asOf === 'string' && !isOutdated(Date.parse(seen.asOf), now);
  const bearsOut = new Set(isFresh ? seenNames : []);
  const listed = current && new Set(current.names);
  const isTrusted = (name: string): boolean =>
    bearsOut.has(name) && (listed === null ? isBelowMssante(name) : listed.has(name));
  const names = [...new Set([...(current?.names ?? []), ...seenNames])];
  return {
    trusted: names.filter(isTrusted),
    probable: names.filter((name) => !isTrusted(name)),
    listIsStale: true,
  };
}
