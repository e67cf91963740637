import type { DocumentMark, UnreadFileReason } from '../mail/attachment-content';

/** A file, or a file inside another. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a format's reader gets: where its text goes, and what it must ask on the way. */
export interface FileReading {
  /** One block of text: a paragraph, a row, a page. Throws when there is more text than is kept. */
  add(block: string): void;
  mark(mark: DocumentMark): void;
  /** Says that a part could not be read. */
  miss(name: string, why: UnreadFileReason): void;
  /** From 0 to 1. */
  progress(done: number): void;
  /**
   * Counts work of so many bytes, which were not in the file as such (unfolded), and lets others run now and then.
   * To be awaited in every loop over what is in the file. Throws when it is too much, too long, or no longer wanted.
   */
  spend(bytes: number): Promise<void>;
  /** Counts the name of an inner file, reads it by its own format, and lists it where it could not be read. */
  readInner(file: NamedFile): Promise<void>;
}

/** Reads one format. Throws an `UnreadError`, or anything else for « damaged »; what it added before is kept. */
export type ReadFormat = (file: NamedFile, reading: FileReading) => void | Promise<void>;
