import type { Segment, SegmentKind } from '../health/evidence';
import type { Draft, Reading } from './draft';

/** The texts of a draft in reading order: only what was read and is not blank. */
export function segmentsOf(draft: Draft): Segment[] {
  const body = readValue(draft.body);
  const segments: Segment[] = [
    segment('subject', readValue(draft.subject)),
    segment('written', body?.written),
    segment('quoted', body?.quoted),
    segment('signature', body?.signature),
    ...(readValue(draft.attachments) ?? []).map(({ name }) => segment('attachment-name', name)),
  ];
  return segments.filter(({ text }) => text.trim() !== '');
}

function segment(kind: SegmentKind, text: string | undefined): Segment {
  return { kind, text: text ?? '' };
}

function readValue<T>(reading: Reading<T>): T | undefined {
  return reading.known ? reading.value : undefined;
}
