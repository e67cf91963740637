import { decodeModel, type LinearModel } from '../model/linear-model';
import { NumberReader } from './number-reader';
import { type PhraseKind, parseKind } from './phrase-kinds';
import { type PhraseTrie, readPhraseTrie } from './phrase-trie';
import { decodeText, type Sections, takeSection } from './sections';
import { buildSuffixes, type Suffixes } from './suffixes';
import { readRoles } from './word-roles';
import { readWordTable, type WordTable } from './word-table';

/** The words that decide what an ambiguous term is, by their forms. */
interface Deciding {
  /** They make it health. */
  readonly health: ReadonlySet<number>;
  /** They make it something else. */
  readonly other: ReadonlySet<number>;
}

/** What decides one ambiguous term. It is decoded when the term is first seen: most never are. */
export class Context {
  private decoded: Deciding | undefined;

  constructor(
    private readonly words: WordTable,
    private readonly bases: Uint8Array,
  ) {}

  get deciding(): Deciding {
    this.decoded ??= this.decode();
    return this.decoded;
  }

  private decode(): Deciding {
    const numbers = new NumberReader(this.bases);
    const [health, other] = [readRising(numbers), readRising(numbers)];
    return { health: listForms(this.words, health), other: listForms(this.words, other) };
  }
}

/** Lexicon and model, as the reader of texts needs them. */
export interface LexiconData {
  readonly words: WordTable;
  readonly trie: PhraseTrie;
  /** By `trie.kinds`; the first is of nodes where nothing ends. */
  readonly kinds: readonly PhraseKind[];
  readonly roles: Uint8Array;
  readonly suffixes: Suffixes;
  /** By node: the accented forms under which its term stands. */
  readonly accents: ReadonlyMap<number, ReadonlySet<string>>;
  /** By node: what decides its ambiguous term. */
  readonly contexts: ReadonlyMap<number, Context>;
  readonly model: LinearModel;
}

/** Decodes lexicon and model. @throws if a section is missing */
export function readLexiconData(sections: Sections): LexiconData {
  const words = readWordTable(sections);
  const text = (name: string): string => decodeText(takeSection(sections, name));
  return {
    words,
    trie: readPhraseTrie(sections, words),
    kinds: text('kind-list').split('\n').map(parseKind),
    roles: readRoles(words),
    suffixes: buildSuffixes(text('suffixes'), text('suffix-exceptions')),
    accents: readAccents(text('accents')),
    contexts: readContexts(new NumberReader(takeSection(sections, 'contexts')), words),
    model: decodeModel(takeSection(sections, 'model')),
  };
}

function readAccents(text: string): Map<number, ReadonlySet<string>> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [node = '', ...forms] = line.split(',');
      return [Number(node), new Set(forms)];
    }),
  );
}

function readContexts(numbers: NumberReader, words: WordTable): Map<number, Context> {
  const contexts = new Map<number, Context>();
  let node = 0;
  while (!numbers.isAtEnd) {
    node += numbers.next();
    contexts.set(node, new Context(words, numbers.nextBlock()));
  }
  return contexts;
}

function readRising(numbers: NumberReader): number[] {
  const values: number[] = [];
  let value = 0;
  for (let left = numbers.next(); left > 0; left--) {
    value += numbers.next();
    values.push(value);
  }
  return values;
}

function listForms({ baseForms, formsOf }: WordTable, bases: readonly number[]): Set<number> {
  const forms = new Set<number>();
  for (const base of bases) {
    for (let at = baseForms[base] ?? 0; at < (baseForms[base + 1] ?? 0); at++) forms.add(formsOf[at] ?? 0);
  }
  return forms;
}
