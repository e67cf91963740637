import { Parser } from 'htmlparser2';
import { decodeText } from '../decode-text';
import type { FileReading, ReadFormat } from '../file-reading';
import { UnreadError } from '../unread-error';

const SKIPPED = new Set(['script', 'style', 'template']);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
/** What people see of an element that has no text. */
const READ_ATTRIBUTES = ['alt', 'title', 'placeholder', 'value'] as const;
const PIECE = 64 * 1024;
const LONGEST_LINE = 32_000;
/** The parser's work grows with the square of what is open; no page has more open than this. */
const DEEPEST_ELEMENT = 2_000;

/** A page: its title, text, and the texts of pictures and fields. */
export const readHtml: ReadFormat = ({ bytes }, reading) => {
  const start = String.fromCharCode(...bytes.subarray(0, 2_048));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  return readHtmlText(decodeText(bytes, declared ?? null), reading);
};

/** The text of HTML, one block a line. */
export async function readHtmlText(
  html: string,
  { add, spend }: Pick<FileReading, 'add' | 'spend'>,
): Promise<void> {
  let line = '';
  let skipping = 0;
  let depth = 0;
  const flush = (): void => {
    const text = line.replaceAll(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') add(text);
    line = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > DEEPEST_ELEMENT) throw new UnreadError('damaged');
      if (SKIPPED.has(name)) skipping += 1;
      if (skipping > 0) return;
      if (!INLINE.has(name)) separate(name);
      for (const attribute of READ_ATTRIBUTES) {
        const value = attributes[attribute];
        if (value) line += ` ${value} `;
      }
    },
    ontext(text) {
      if (skipping === 0) line += text;
      if (line.length > LONGEST_LINE) flush();
    },
    onclosetag(name) {
      depth -= 1;
      if (SKIPPED.has(name)) skipping -= 1;
      else if (skipping === 0 && !INLINE.has(name)) separate(name);
    },
  });
  try {
    for (let at = 0; at < html.length; at += PIECE) {
      parser.write(html.slice(at, at + PIECE));
      await spend(PIECE);
    }
    parser.end();
  } finally {
    flush();
  }

  /** The cells of a row stay in one line. */
  function separate(name: string): void {
    if (name === 'td' || name === 'th') line += ' ';
    else flush();
  }
}
