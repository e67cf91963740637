import { matchParts } from '../directory/match-parts';

/** The sentences of a text that hold what was found, two at most; the first one if none does. */
export function excerptOf(text: string, matched: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+(?=\p{Lu})/u);
  const telling = sentences.filter((one) => matchParts(one, matched).some(({ isMatch }) => isMatch));
  return (telling.length === 0 ? sentences.slice(0, 1) : telling.slice(0, 2)).join(' … ');
}
