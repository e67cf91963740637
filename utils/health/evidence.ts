import type { DocumentMark } from '../mail/attachment-content';

/** Where in a message a text stands. Offsets of evidence are in the segment's original text (UTF-16). */
export type SegmentKind =
  | 'subject'
  | 'written'
  | 'quoted'
  | 'signature'
  | 'attachment-name'
  | 'attachment-text';

export interface Segment {
  readonly kind: SegmentKind;
  readonly text: string;
  /** Name of the attachment, for the text of one. */
  readonly file?: string;
  /** What a standard calls the file, for the text of an attachment. */
  readonly marks?: readonly DocumentMark[];
}

export type EvidenceKind =
  | 'nir'
  | 'ins'
  /** A number that names a patient or a stay: IPP, NDA. */
  | 'patient-number'
  /** A word or phrase of the lexicon. */
  | 'term'
  /** A word or phrase that the organisation added. */
  | 'own-term'
  /** A measured value, a dose, a code. */
  | 'value'
  | 'document-mark'
  /** Words that, together, read like a sentence about somebody's health. */
  | 'model';

/** Kinds about which nobody can say « this is no health data ». */
export const IDENTIFIERS: ReadonlySet<EvidenceKind> = new Set(['nir', 'ins', 'patient-number']);

/** One sentence a language. */
export interface Why {
  readonly fr: string;
  readonly en: string;
}

/** One thing seen in the text that speaks for health data. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Lexicon family or identifier name, such as `disease`, `occupational`, `nir`. */
  readonly family: string;
  readonly segment: SegmentKind;
  /** Name of the attachment it stands in. */
  readonly file?: string;
  /** The words as written. Never stored, logged or sent. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0 (a hint) to 1 (decides alone). */
  readonly weight: number;
  /** Why it counts, for the person who wrote it. */
  readonly why: Why;
}

/** How sure the detector is that a message holds personal health data. */
export type HealthLevel = 'none' | 'possible' | 'probable' | 'certain';

export interface HealthScan {
  readonly level: HealthLevel;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/**
 * Looks for personal health data. Pure: the same segments and names give the same scan.
 * `names` are words of the recipients' names (`utils/mail/name-words.ts`): a sentence of health that holds one speaks
 * of somebody.
 */
export type Scan = (segments: readonly Segment[], names?: readonly string[]) => HealthScan;
