/** Parts of a recipient as typed: `a@b`, `Name <a@b>` or `"Name, First" <a@b>`. */
export interface RecipientParts {
  /** Empty if only an address was typed. */
  readonly name: string;
  readonly address: string;
}

/** Cuts a typed or pasted list at `,`, `;` and line ends that stand outside quotes and angle brackets. */
export function splitRecipients(text: string): readonly string[] {
  const parts = text.match(/(?:"[^"]*"?|<[^>]*>?|[^,;\n"<])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** True while a `,` or `;` would belong to a quoted name. */
export function isInsideQuotes(text: string): boolean {
  return text.split('"').length % 2 === 0;
}

export function partsOf(recipient: string): RecipientParts {
  const match = /^(.*?)\s*<([^<>]*)>$/.exec(recipient);
  if (match === null) return { name: '', address: recipient };
  return { name: (match[1] ?? '').replace(/^"(.*)"$/, '$1'), address: (match[2] ?? '').trim() };
}

/** The name, or the address of somebody without one. */
export function shortNameOf(recipient: string): string {
  const { name, address } = partsOf(recipient);
  return name === '' ? address : name;
}

/** What a webmail's own field accepts: something on both sides of one `@`, no space. */
export function looksLikeAddress(recipient: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(partsOf(recipient).address);
}
