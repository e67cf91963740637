/** The id in the page of an entry, to which a search result leads. */
export function entryId(entry: string): string {
  return `guide-${entry}`;
}
