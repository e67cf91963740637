import type { Section } from '../section';
import type { Values } from './values';

/** Section `domains`: the domains of all addresses, sorted, one a line. */
export function domainList(domains: Values): Section & { readonly count: number } {
  const found = new Set<string>();
  for (let value = 1; value < domains.size; value++) found.add(domains.text(value).toLowerCase());
  const text = [...found].sort().join('\n');
  return { name: 'domains', number: 0, bytes: new TextEncoder().encode(text), count: found.size };
}
