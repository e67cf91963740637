import type { Segment, SegmentKind } from '../health/evidence';
import type { Attachment, Draft, Reading } from './draft';

/** The texts of a draft in reading order: only what was read and is not blank (a marked file may be without text). */
export function segmentsOf(draft: Draft): Segment[] {
  const body = readValue(draft.body);
  const segments: Segment[] = [
    segment('subject', readValue(draft.subject)),
    segment('written', body?.written),
    segment('quoted', body?.quoted),
    segment('signature', body?.signature),
    ...(readValue(draft.attachments) ?? []).flatMap(segmentsOfFile),
  ];
  return segments.filter(({ text, marks }) => text.trim() !== '' || (marks?.length ?? 0) > 0);
}

/** The name of a file and, where it could be read, its text and what a standard calls it. */
function segmentsOfFile({ name, content }: Attachment): Segment[] {
  const named = segment('attachment-name', name);
  if (content?.state !== 'read') return [named];
  return [named, { kind: 'attachment-text', text: content.text, file: name, marks: content.marks }];
}

function segment(kind: SegmentKind, text: string | undefined): Segment {
  return { kind, text: text ?? '' };
}

function readValue<T>(reading: Reading<T>): T | undefined {
  return reading.known ? reading.value : undefined;
}
