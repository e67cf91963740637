/** A line of a stream, counted from 1; null where it was too long to be kept. */
export interface StreamLine {
  readonly number: number;
  readonly text: string | null;
}

const LINE_END = '\n';
const MARK = '\ufeff';

/**
 * Cuts a stream into lines while it comes. No more than one line is kept in memory, and no more than `longest` UTF-16
 * units of it. A byte order mark and the carriage returns of Windows are taken off.
 */
export async function* readLines(
  chunks: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<StreamLine, void, undefined> {
  let number = 0;
  let held: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length > longest) held = [];
    else held.push(piece);
  };
  const take = (): StreamLine => {
    number += 1;
    const text = held.join('');
    const line = { number, text: length > longest ? null : clean(text, number) };
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      add(chunk.slice(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.slice(start));
  }
  if (length > 0) yield take();
}

function clean(text: string, number: number): string {
  const unmarked = number === 1 && text.startsWith(MARK) ? text.slice(1) : text;
  return unmarked.endsWith('\r') ? unmarked.slice(0, -1) : unmarked;
}
