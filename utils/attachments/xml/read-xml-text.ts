import type { FileReading } from '../file-reading';
import { parseXml } from './parse-xml';

/** What of a kind of XML is text. Names are without prefixes. */
export interface XmlTextRules {
  /** Elements whose characters are text; null: those of all. */
  readonly text: ReadonlySet<string> | null;
  /** Elements after which a new line begins. */
  readonly lines: ReadonlySet<string>;
  /** Elements that stand for a character. */
  readonly signs?: Readonly<Record<string, string>>;
  /** Elements of which nothing is read. */
  readonly skip?: ReadonlySet<string>;
  /** Attributes whose values people read. */
  readonly attributes?: ReadonlySet<string>;
}

/** A line may be a megabyte long; it is handed on in parts. */
const LONGEST_LINE = 32_000;

/** The text of an XML document, one block a line. Throws what `parseXml` throws. */
export async function readXmlText(
  source: AsyncIterable<Uint8Array> | Uint8Array,
  rules: XmlTextRules,
  { add, spend }: Pick<FileReading, 'add' | 'spend'>,
): Promise<void> {
  let line = '';
  let skipping = 0;
  let within = 0;
  const flush = (): void => {
    if (/\S/.test(line)) add(line.trim());
    line = '';
  };
  const write = (text: string): void => {
    line += text;
    if (line.length > LONGEST_LINE) flush();
  };
  const handler = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (skipping > 0 || rules.skip?.has(name)) {
        skipping += 1;
        return;
      }
      if (rules.text?.has(name)) within += 1;
      const sign = rules.signs?.[name];
      if (sign !== undefined) write(sign);
      for (const attribute of rules.attributes ?? []) {
        const value = attributes[attribute];
        if (value) write(` ${value} `);
      }
    },
    text(text: string) {
      if (skipping === 0 && (rules.text === null || within > 0)) write(text);
    },
    close(name: string) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (rules.text?.has(name)) within -= 1;
      if (rules.lines.has(name)) flush();
    },
  };
  try {
    await parseXml(source, handler, spend);
  } finally {
    flush();
  }
}
