import type { Source } from '../../download/download';
import type { TrustOrigin } from '../trust-state';

/** Where the ANS publishes the liste blanche. The certificate is of IGC-Santé, which browsers do not know by themselves. */
export const OFFICIAL_LIST = 'https://espacedeconfiance.mssante.fr/listeblanchemssante.xml';

export interface TrustSource extends Source {
  readonly origin: Exclude<TrustOrigin, 'file'>;
}

/** Where to look for a list, in this order. The organisation's key speaks for its mirror only. */
export function trustSources(settings: {
  readonly trustListUrl: string;
  readonly mirrorKey: string;
}): readonly TrustSource[] {
  const official: TrustSource = { origin: 'official', url: OFFICIAL_LIST, key: '' };
  if (settings.trustListUrl === '') return [official];
  return [{ origin: 'mirror', url: settings.trustListUrl, key: settings.mirrorKey }, official];
}
