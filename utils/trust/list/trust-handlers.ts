import type { Handlers } from '../../platform/messages';
import type { TRUST_VERBS } from '../../platform/trust-verbs';
import type { TrustService } from './trust-service';

/** Answers what can be asked about the trust list. A person who asks for a new list does not wait for its hour. */
export function createTrustHandlers(service: TrustService): Pick<Handlers, keyof typeof TRUST_VERBS> {
  return {
    'trust-read': () => service.read(),
    'trust-state': () => service.state(),
    'trust-refresh': () => service.refresh({ force: true }),
    'trust-offer': ({ text }) => service.offer(text),
    'trust-decide': ({ take }) => service.decide(take),
  };
}
