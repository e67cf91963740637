const NEW_LINE = 10;

/**
 * Cuts a text where nothing is read across: at line breaks after which a sentence begins. A line that goes on in small
 * letters was wrapped, and one that begins with a digit may go on with a number; both stay with the line before.
 * @returns where each paragraph begins, the first at 0
 */
export function listParagraphs(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at)) {
    let next = at + 1;
    while (next < text.length && isBlank(text.charCodeAt(next))) next++;
    if (next < text.length && beginsSentence(text, at, next)) starts.push(next);
    at = next;
  }
  return starts;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 9 || code === NEW_LINE || code === 13 || code === 0xa0;
}

/** An empty line before it, or a letter that is a capital: what the sentences of tokens end at as well. */
function beginsSentence(text: string, lineEnd: number, next: number): boolean {
  const code = text.charCodeAt(next);
  if (code >= 0x30 && code <= 0x39) return false;
  if (text.slice(lineEnd + 1, next).includes('\n')) return true;
  return code >= 0x41 && code <= 0x5a;
}
