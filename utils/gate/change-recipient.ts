import type { Composer } from '../webmail/contract';
import type { GuardWorld } from './guard-world';
import type { Decision } from './presenter';

type Change = Extract<Decision, { readonly kind: 'replace' | 'remove' }>;

/**
 * Replaces or removes a recipient in the composer, which reads back and compares. False if the webmail does not show
 * what was asked for: the person is then told to look.
 */
export async function changeRecipient(
  composer: Composer | null,
  decision: Change,
  { presenter, backstage }: GuardWorld,
): Promise<boolean> {
  const to = decision.kind === 'replace' ? decision.to : null;
  const { address } = decision.recipient;
  const outcome =
    composer && address.known ? await composer.replaceRecipient(address.value, to) : 'not-possible';
  if (outcome !== 'done') presenter.notify('replace-mismatch');
  else if (to !== null) backstage.used(to);
  return outcome === 'done';
}
