import type { Address } from '../mail/address';
import type { Reading } from '../mail/draft';
import type { Channel, TrustKnowledge } from './channel';
import { channelOf } from './channel-of';
import { isBelowMssante } from './mssante-domains';

const MSSANTE_CHANNELS: ReadonlySet<Channel> = new Set(['trusted', 'probable', 'patient', 'test']);
const PORT = /:\d+$/;

/**
 * Whether a message leaves from inside MSSanté. A sender that cannot be read takes the side of the webmail's
 * host: `*.mssante.fr` and the hosts that the organisation names are MSSanté, all others ordinary.
 */
export function senderSide(
  sender: Reading<Address>,
  host: string,
  trust: TrustKnowledge,
  mssanteHosts: readonly string[],
): 'mssante' | 'ordinary' {
  const isMssante = sender.known
    ? MSSANTE_CHANNELS.has(channelOf(sender.value, trust))
    : isMssanteHost(host.toLowerCase().replace(PORT, ''), mssanteHosts);
  return isMssante ? 'mssante' : 'ordinary';
}

function isMssanteHost(host: string, mssanteHosts: readonly string[]): boolean {
  return isBelowMssante(host) || mssanteHosts.includes(host);
}
