import type { BodyText } from '../../utils/mail/draft';
import { ALL_QUOTE_MARKS, labelLines } from '../../utils/mail/quoted-text';

/** A place in the given text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A body cut as the extension cuts it, and the way back to the text it was cut from. */
export interface CutBody {
  readonly body: BodyText;
  /** Where a stretch of one part stands in the given text. It may hold quote marks there that the part has not. */
  placeOf(part: keyof BodyText, place: Place): Place;
}

/** One line as a part has it: where it begins there and in the given text. */
interface Line {
  readonly text: string;
  readonly inPart: number;
  readonly inText: number;
}

/** Cuts a text into what its writer wrote, what is quoted, and the signature. Line ends may be of any kind. */
export function cutBody(text: string): CutBody {
  const lines = findLines(text);
  const labels = labelLines(lines.map((line) => line.text));
  const parts = {
    written: gatherPart('written'),
    quoted: gatherPart('quoted'),
    signature: gatherPart('signature'),
  };
  return {
    body: { written: join(parts.written), quoted: join(parts.quoted), signature: join(parts.signature) },
    placeOf: (part, { start, end }) => ({
      start: findPlace(parts[part], start),
      end: end > start ? findPlace(parts[part], end - 1) + 1 : findPlace(parts[part], start),
    }),
  };

  function gatherPart(part: keyof BodyText): Line[] {
    const own = lines.filter((_line, at) => labels[at] === part);
    let inPart = 0;
    return own.map((line) => {
      const marks = part === 'quoted' ? (ALL_QUOTE_MARKS.exec(line.text)?.[0].length ?? 0) : 0;
      const placed = { text: line.text.slice(marks), inPart, inText: line.start + marks };
      inPart += placed.text.length + 1;
      return placed;
    });
  }
}

function findLines(text: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ text: text.slice(start, index), start });
    start = index + end.length;
  }
  return [...lines, { text: text.slice(start), start }];
}

function join(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** By halves: a text may have a hundred thousand lines. */
function findPlace(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.inPart ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line === undefined ? 0 : line.inText + at - line.inPart;
}
