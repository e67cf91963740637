import type { Draft } from '../../mail/draft';
import type { Composer } from '../contract';
import { recipientsIn } from './draft-of-fields';
import { recallAsked } from './memory';
import type { MessageFields } from './message-fields';

/**
 * The open composer that posted fields left from: of those that show nothing different, the only one, or the
 * one that was last asked to send. Null if none matches, or if several do.
 */
export function matchComposer(
  fields: MessageFields,
  page: Document,
  composers: readonly Composer[],
): Composer | null {
  const matching = composers.filter((composer) => showsSame(composer.read(), fields));
  const asked = recallAsked(page)?.composer;
  if (asked !== undefined && matching.includes(asked)) return asked;
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

/** The open composer that a send of unreadable content probably leaves from. */
export function guessComposer(page: Document, composers: readonly Composer[]): Composer | null {
  const asked = recallAsked(page)?.composer;
  if (asked !== undefined && composers.includes(asked)) return asked;
  return composers.length === 1 ? (composers[0] ?? null) : null;
}

function showsSame(draft: Draft, fields: MessageFields): boolean {
  const { subject } = fields;
  if (subject?.known && draft.subject.known && subject.value.trim() !== draft.subject.value.trim())
    return false;
  if (!draft.recipients.known) return true;
  const posted = knownKeys(recipientsIn(fields));
  const shown = draft.recipients.value.filter(({ field }) => fields[field] !== null);
  return [...knownKeys(shown)].every((key) => posted.has(key));
}

function knownKeys(recipients: readonly { readonly address: Draft['sender'] }[]): ReadonlySet<string> {
  return new Set(recipients.flatMap(({ address }) => (address.known ? [address.value.key] : [])));
}
