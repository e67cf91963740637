import { listOfMember, memberOf, textOfMember } from './json';

/**
 * The item id that Exchange gave to a draft saved for the first time: `Body.ResponseMessages.Items[].Items[].ItemId`.
 * Null for any other answer. A later send of that draft may name the id and nothing else.
 */
export function readItemId(answer: string): string | null {
  const messages = memberOf(memberOf(parse(answer), 'Body'), 'ResponseMessages');
  const items = listOfMember(messages, 'Items').flatMap((message) => listOfMember(message, 'Items'));
  const ids = items.map((item) => textOfMember(memberOf(item, 'ItemId'), 'Id'));
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
