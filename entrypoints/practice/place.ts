/** What the address of the page asks for. */
export type Place =
  | { readonly kind: 'mailbox'; readonly isTry: boolean }
  | { readonly kind: 'exercises' }
  /** `id` as it stands in the address: it may name no exercise. */
  | { readonly kind: 'exercise'; readonly id: string };

/** Reads `#try`, `#exercises` or `#exercise=<situation>`; anything else is the mailbox alone. */
export function placeOf(hash: string): Place {
  if (hash === '#exercises') return { kind: 'exercises' };
  const id = /^#exercise=(.*)$/.exec(hash)?.[1];
  return id === undefined ? { kind: 'mailbox', isTry: hash === '#try' } : { kind: 'exercise', id };
}
