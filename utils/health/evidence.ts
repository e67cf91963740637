/** Where in a message a text stands. Offsets of evidence are in the segment's original text (UTF-16). */
export type SegmentKind = 'subject' | 'written' | 'quoted' | 'signature' | 'attachment-name';

export interface Segment {
  readonly kind: SegmentKind;
  readonly text: string;
}

export type EvidenceKind = 'nir' | 'ins' | 'term' | 'document-mark';

/** One thing seen in the text that speaks for health data. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Lexicon family or identifier name, such as `disease`, `occupational`, `nir`. */
  readonly family: string;
  readonly segment: SegmentKind;
  /** The words as written. Never stored, logged or sent. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0 (a hint) to 1 (decides alone). */
  readonly weight: number;
}

/** How sure the detector is that a message holds personal health data. */
export type HealthLevel = 'none' | 'possible' | 'probable' | 'certain';

export interface HealthScan {
  readonly level: HealthLevel;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** Looks for personal health data. Pure: the same segments give the same scan. */
export type Scan = (segments: readonly Segment[]) => HealthScan;
