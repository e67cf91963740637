import { readSettings } from '../../utils/policy/read-settings';

/** The settings that are lists of texts. */
export type ListKey =
  | 'organisationDomains'
  | 'trustedDomains'
  | 'mssanteHosts'
  | 'webmailOrigins'
  | PhraseKey;

/** Those whose texts may hold spaces. */
export type PhraseKey = 'healthTerms' | 'healthExceptions';

export function holdsPhrases(key: ListKey): key is PhraseKey {
  return key === 'healthTerms' || key === 'healthExceptions';
}

/** What a person typed or pasted into a list: what can be used, in its clean form, and what cannot. */
export interface TypedItems {
  readonly items: readonly string[];
  readonly refused: readonly string[];
}

/** Reads one or several items, apart by comma, semicolon or line; what holds no spaces, by these as well. */
export function readItems(key: ListKey, typed: string): TypedItems {
  const items: string[] = [];
  const refused: string[] = [];
  const between = holdsPhrases(key) ? /[\n,;]+/ : /[\s,;]+/;
  for (const piece of typed
    .split(between)
    .map((text) => text.trim())
    .filter((text) => text !== '')) {
    const [item] = readSettings({ [key]: [piece] }).settings[key] ?? [];
    if (item === undefined) refused.push(piece);
    else items.push(item);
  }
  return { items: [...new Set(items)], refused };
}
