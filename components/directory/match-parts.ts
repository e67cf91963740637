import { foldWords } from '../../utils/directory/fold-words';

/** A piece of a text; `isMatch` if a word of the query starts it. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Cuts a text into what a query matches and the rest, word by word and by the start of words, as the search compares
 * them: without accents, in any case. The parts together are the text.
 */
export function matchParts(text: string, query: string): TextPart[] {
  const wanted = foldWords(query);
  const parts: TextPart[] = [];
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const length = Math.max(0, ...wanted.map((word) => matchLength(piece, word)));
    if (length > 0) parts.push({ text: piece.slice(0, length), isMatch: true });
    if (length < piece.length) parts.push({ text: piece.slice(length), isMatch: false });
  }
  return parts;
}

/** How many UTF-16 units of a word a folded word covers from its start; 0 if it does not stand there. */
function matchLength(piece: string, word: string): number {
  if (!foldWords(piece)[0]?.startsWith(word)) return 0;
  for (let length = 1; length <= piece.length; length++) {
    if ((foldWords(piece.slice(0, length))[0] ?? '').length >= word.length) return length;
  }
  return piece.length;
}
