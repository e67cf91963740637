import type { Evidence, EvidenceKind, SegmentKind } from '../../utils/health/evidence';
import type { CutBody } from './cut-body';

export type Language = 'fr' | 'en';

/** One thing seen, as the commands write it. */
export interface ToldEvidence {
  readonly kind: EvidenceKind;
  readonly segment: SegmentKind;
  /** Name of the attachment it stands in. */
  readonly file?: string;
  readonly text: string;
  /** UTF-16 offsets in the text, the subject or the name as it was given. */
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly why: string;
}

/** Tells evidence with its places in the text as it was given, strongest first. */
export function tellEvidence(
  evidence: readonly Evidence[],
  cut: CutBody,
  language: Language,
): ToldEvidence[] {
  return evidence.map(({ kind, segment, file, text, start, end, weight, why }) => {
    const isBody = segment === 'written' || segment === 'quoted' || segment === 'signature';
    const place = isBody ? cut.placeOf(segment, { start, end }) : { start, end };
    return {
      kind,
      segment,
      ...(file === undefined ? {} : { file }),
      text,
      ...place,
      weight: Math.round(weight * 1000) / 1000,
      why: why[language],
    };
  });
}
