/** Why the inside of a file is not known. Unknown is never taken for safe. */
export type UnreadFileReason =
  /** It was in the draft before Pli sûr saw it: only its name is known. */
  | 'not-seen'
  /** A password keeps it closed. */
  | 'protected'
  /** It is broken, or not what its name says. */
  | 'damaged'
  | 'too-large'
  | 'too-slow'
  /** An archive that unfolds beyond all measure. */
  | 'bomb'
  /** An image, or a scan without a text layer: there is no text to read. */
  | 'no-text'
  | 'unknown-format'
  | 'cancelled'
  /** Reading is turned off, or our own reader failed. */
  | 'failed';

/** What a standard calls a file that bears health data whatever its words are. */
export type DocumentMark = 'dicom' | 'hl7v2' | 'hprim' | 'cda' | 'xdm';

/** A file inside an archive or a mail that could not be read. */
export interface UnreadPartOfFile {
  readonly name: string;
  readonly why: UnreadFileReason;
}

/** What is known of the inside of an attached file. Lives in the page's own process only; never stored or sent. */
export type FileContent =
  | {
      readonly state: 'read';
      /** Its text, with names of inner files; `\n` between blocks. At most 2 million characters. */
      readonly text: string;
      readonly marks: readonly DocumentMark[];
      /** Inner files that could not be read, and the file itself where its text was cut. */
      readonly unread: readonly UnreadPartOfFile[];
    }
  | { readonly state: 'reading' }
  | { readonly state: 'unread'; readonly why: UnreadFileReason };
