import { readSettings } from '../../utils/policy/read-settings';

/** The settings that are lists of texts. */
export type ListKey = 'organisationDomains' | 'trustedDomains' | 'mssanteHosts' | 'webmailOrigins';

/** What a person typed or pasted into a list: what can be used, in its clean form, and what cannot. */
export interface TypedItems {
  readonly items: readonly string[];
  readonly refused: readonly string[];
}

/** Reads one or several items, apart by white space, comma or semicolon. */
export function readItems(key: ListKey, typed: string): TypedItems {
  const items: string[] = [];
  const refused: string[] = [];
  for (const piece of typed.split(/[\s,;]+/).filter((text) => text !== '')) {
    const [item] = readSettings({ [key]: [piece] }).settings[key] ?? [];
    if (item === undefined) refused.push(piece);
    else items.push(item);
  }
  return { items: [...new Set(items)], refused };
}
