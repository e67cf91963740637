import { TermMatcher } from './match-terms';
import type { OwnPhrases } from './own-phrases';
import { type Paragraph, readParagraph } from './read-paragraph';
import { listParagraphs } from './text/paragraphs';
import type { LexiconData } from './trie/lexicon-data';

/** A paragraph and where it begins in its segment. */
export interface PlacedParagraph {
  readonly start: number;
  readonly paragraph: Paragraph;
}

/** A paragraph with its words, which hold no other text in memory. */
interface Known {
  readonly words: string;
  readonly paragraph: Paragraph;
}

/** At least so many paragraphs, of so many UTF-16 units together, are remembered, and at most twice as many. */
const MOST_PARAGRAPHS = 2000;
const MOST_UNITS = 400_000;
/** Longer texts are files: they come back whole or not at all, and the last few are remembered whole. */
const LONG = 100_000;
const MOST_LONG = 16;

/**
 * Reads texts by the paragraph and remembers what each said, so that at a keystroke only the one that changed is read
 * again. What a paragraph says hangs on its words alone, so that remembering changes nothing.
 */
export class TextReader {
  /** What was asked for of late. Once it is full it becomes `older`, from which what is asked for again is taken over. */
  private known = new Map<string, Known>();
  private older: ReadonlyMap<string, Known> = new Map();
  private readonly knownLong = new Map<string, PlacedParagraph[]>();
  private units = 0;
  private readonly matcher: TermMatcher;

  constructor(
    private readonly lexicon: LexiconData,
    private readonly own: OwnPhrases | null,
  ) {
    this.matcher = new TermMatcher(lexicon);
  }

  read(text: string): PlacedParagraph[] {
    if (text.length > LONG) return this.recallLong(text);
    return this.cut(text, (words) => this.recall(words));
  }

  /** The name of a file, whose words are parted in other ways. */
  readFileName(text: string): PlacedParagraph[] {
    return [{ start: 0, paragraph: readParagraph(text, this.lexicon, this.matcher, this.own, true) }];
  }

  private cut(text: string, read: (words: string) => Paragraph): PlacedParagraph[] {
    const starts = listParagraphs(text);
    return starts.map((start, at) => ({ start, paragraph: read(text.slice(start, starts[at + 1])) }));
  }

  private recallLong(text: string): PlacedParagraph[] {
    const known = this.knownLong.get(text) ?? this.cut(text, (words) => this.readNew(words));
    this.knownLong.delete(text);
    this.knownLong.set(text, known);
    const [oldest] = this.knownLong.keys();
    if (this.knownLong.size > MOST_LONG && oldest !== undefined) this.knownLong.delete(oldest);
    return known;
  }

  private recall(slice: string): Paragraph {
    const known = this.known.get(slice);
    if (known !== undefined) return known.paragraph;
    const taken = this.older.get(slice) ?? this.learn(slice);
    this.known.set(taken.words, taken);
    this.units += taken.words.length;
    if (this.known.size > MOST_PARAGRAPHS || this.units > MOST_UNITS) {
      this.older = this.known;
      this.known = new Map();
      this.units = 0;
    }
    return taken.paragraph;
  }

  private learn(slice: string): Known {
    const words = copyText(slice);
    return { words, paragraph: this.readNew(words) };
  }

  private readNew(words: string): Paragraph {
    return readParagraph(words, this.lexicon, this.matcher, this.own, false);
  }
}

/**
 * The same text in memory of its own. Engines keep a slice as a window on the whole text: each paragraph that is
 * remembered would hold the message it was cut from, as it was at that key.
 */
function copyText(slice: string): string {
  return String(JSON.parse(JSON.stringify(slice)));
}
