/** The guides, in the order of their list. */
export const GUIDES = [
  'signature',
  'invitation',
  'glossary',
  'entitled',
  'roles',
  'equip',
  'move',
  'links',
] as const;
export type GuideId = (typeof GUIDES)[number];

/** A guide, or one entry of it. */
export interface GuidePlace {
  readonly guide: GuideId;
  readonly entry: string | null;
}

/** Reads `#guides`, `#guides/<guide>` and `#guides/<guide>/<entry>`. Null: the address asks for no guides. */
export function guidesAskedBy(hash: string): { readonly place: GuidePlace | null } | null {
  const [tab, name, entry] = hash.replace(/^#/, '').split('/');
  if (tab !== 'guides') return null;
  const guide = GUIDES.find((one) => one === name);
  return { place: guide === undefined ? null : { guide, entry: entry || null } };
}
