import type { Mailbox, MailboxKind } from './mailbox';

/**
 * What searching needs of one stored generation. Rows are numbered in the order of the store: persons and structures
 * sorted by their folded family name or structure name, then by folded given name.
 */
export interface DirectoryIndex {
  readonly rowCount: number;
  /** The folded words of a field, sorted. In memory after the first call. */
  words(field: WordField): Promise<WordTable>;
  /**
   * Numbers of the rows that bear any of the words `from` up to and without `to` in a field: ascending, each once.
   */
  rowsWith(field: WordField, from: number, to: number): Promise<Uint32Array>;
  /** Small facts of every row, for filters and ranking without reading rows. In memory after the first call. */
  traits(): Promise<Traits>;
  /** Reads rows, in the order asked. */
  mailboxes(rows: readonly number[]): Promise<Mailbox[]>;
  rowsOfRpps(rpps: string): Promise<Uint32Array>;
  /** By exact address, any case. */
  rowsOfAddress(address: string): Promise<Uint32Array>;
  /** By identifier of the structure (FINESS, SIRET…), as published or without the leading type digit. */
  rowsOfStructure(id: string): Promise<Uint32Array>;
}

/** Fields whose words are indexed. `structure` holds the words of structure, trade name and service. */
export const WORD_FIELDS = ['family', 'given', 'structure', 'town'] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** Sorted words, by UTF-16 code units (they are folded to ASCII letters and digits, other alphabets kept). */
export interface WordTable {
  readonly size: number;
  /** The word of a number below `size`. */
  word(at: number): string;
  /** Number of the first word that is not before `text`; `size` if there is none. */
  lowerBound(text: string): number;
}

/** One value a row, as a number into a short list of values. */
export interface Trait<T> {
  readonly of: Uint8Array | Uint16Array;
  readonly values: readonly T[];
}

export interface Traits {
  readonly kind: Trait<MailboxKind>;
  readonly profession: Trait<{ readonly code: string; readonly label: string }>;
  readonly speciality: Trait<{ readonly code: string; readonly label: string }>;
  readonly department: Trait<string>;
  readonly postcode: Trait<string>;
}
