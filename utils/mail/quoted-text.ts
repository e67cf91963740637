import type { BodyText } from './draft';
import { replyHeaderLength } from './reply-headers';
import { addedLength, signatureLength } from './signature-lines';

type Part = keyof BodyText;

const QUOTE_MARK = /^\s?>/;
/** The marks at the start of a quoted line. */
export const ALL_QUOTE_MARKS = /^\s?>[>\s]*/;

/**
 * Cuts a plain-text body into the person's own words, quoted messages and signature. Every word ends up in
 * one of the three; `>` marks are taken off. Own words below or between `>` lines stay written; a header
 * without `>` lines after it (Outlook) makes all the rest quoted, for nothing shows where the quote ends.
 */
export function splitBody(text: string): BodyText {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const parts = labelLines(lines);
  return { written: gather('written'), quoted: gather('quoted'), signature: gather('signature') };

  function gather(part: Part): string {
    const own = lines.filter((_line, index) => parts[index] === part);
    const plain = part === 'quoted' ? own.map((line) => line.replace(ALL_QUOTE_MARKS, '')) : own;
    return plain
      .join('\n')
      .replace(/^\s*\n/, '')
      .trimEnd();
  }
}

/** Which part of a body each of its lines belongs to. */
export function labelLines(lines: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < lines.length) {
    const { part, length } = partAt(lines, at);
    for (let index = 0; index < length; index += 1) parts.push(part);
    at += length;
  }
  return parts;
}

/** The part that starts at a line which follows the person's own words, and how many lines it takes. */
function partAt(lines: readonly string[], at: number): { part: Part; length: number } {
  const quoted = quoteLength(lines, at);
  if (quoted > 0) return { part: 'quoted', length: quoted };
  const isQuoteStart = (line: number) => quoteLength(lines, line) > 0;
  const signature = signatureLength(lines, at, isQuoteStart) || addedLength(lines, at);
  return signature > 0 ? { part: 'signature', length: signature } : { part: 'written', length: 1 };
}

function quoteLength(lines: readonly string[], at: number): number {
  if (QUOTE_MARK.test(lines[at] ?? '')) return 1;
  const header = replyHeaderLength(lines, at);
  if (header === 0) return 0;
  return QUOTE_MARK.test(nextFilledLine(lines, at + header)) ? header : lines.length - at;
}

function nextFilledLine(lines: readonly string[], from: number): string {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
  return lines[at] ?? '';
}
