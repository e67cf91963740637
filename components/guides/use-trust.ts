import { useEffect, useState } from 'preact/hooks';
import { parseAddress } from '../../utils/mail/parse-address';
import { ask } from '../../utils/platform/ask';
import type { Channel, TrustKnowledge } from '../../utils/trust/channel';
import { channelOf } from '../../utils/trust/channel-of';
import { trustKnowledgeOf } from '../../utils/trust/trust-knowledge';

/** Judges an address by the trust list, as the send does. Null: nothing was written, or the list is not here yet. */
export function useTrust(): (address: string) => Channel | 'unread' | null {
  const [trust, setTrust] = useState<TrustKnowledge | null>(null);

  useEffect(() => {
    void Promise.all([ask('trust-read', {}), ask('settings-read', {})]).then(
      ([read, settings]) => setTrust(trustKnowledgeOf(read, settings)),
      () => undefined,
    );
  }, []);

  return (address) => {
    if (address.trim() === '' || trust === null) return null;
    const parsed = parseAddress(address);
    return parsed === null ? 'unread' : channelOf(parsed, trust);
  };
}
