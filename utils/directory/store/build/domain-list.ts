import type { Section } from '../section';
import type { ValueTable } from './value-table';

const AT = 0x40;

/** Section `domains`: the domains of all addresses, sorted, one a line. */
export function domainList(addresses: ValueTable): Section & { readonly count: number } {
  const found = new Set<string>();
  const decoder = new TextDecoder();
  const { bytes } = addresses;
  for (let value = 1; value < addresses.size; value++) {
    const end = addresses.end(value);
    const at = bytes.lastIndexOf(AT, end - 1);
    if (at >= addresses.start(value)) found.add(decoder.decode(bytes.subarray(at + 1, end)).toLowerCase());
  }
  found.delete('');
  const text = [...found].sort().join('\n');
  return { name: 'domains', number: 0, bytes: new TextEncoder().encode(text), count: found.size };
}
