import * as z from 'zod/mini';
import { createDetector } from '../../utils/health/detect';
import type { HealthLevel, Scan, Segment } from '../../utils/health/evidence';
import { NO_OWN_WORDS } from '../../utils/health/own-words';
import { loadDetectorData } from '../health/load-detector-data';
import { cutBody } from './cut-body';
import { answerLines, type LineStreams, type LinesReport } from './json-lines';
import { type Language, type ToldEvidence, tellEvidence } from './tell-evidence';
import type { CliWords } from './words';

/** A message as `scan` takes it. */
const messageSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  subject: z.optional(z.string()),
  text: z.string(),
  attachments: z.optional(z.array(z.string())),
});

/** What `scan` writes for a message. */
export interface ScanLine {
  /** As given, or the number of its line. */
  readonly id: string | number;
  readonly level: HealthLevel;
  readonly evidence: readonly ToldEvidence[];
}

/** Looks for health data in messages, one a line, by the detector as it ships. */
export function runScan(streams: LineStreams, language: Language, words: CliWords): Promise<LinesReport> {
  const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);
  return answerLines(streams, messageSchema, words, (message, line) =>
    scanMessage(message, line, scan, language),
  );
}

function scanMessage(
  { id, subject, text, attachments }: z.infer<typeof messageSchema>,
  line: number,
  scan: Scan,
  language: Language,
): ScanLine {
  const cut = cutBody(text);
  const segments: Segment[] = [
    { kind: 'subject', text: subject ?? '' },
    { kind: 'written', text: cut.body.written },
    { kind: 'quoted', text: cut.body.quoted },
    { kind: 'signature', text: cut.body.signature },
    ...(attachments ?? []).map((name): Segment => ({ kind: 'attachment-name', text: name, file: name })),
  ];
  const { level, evidence } = scan(segments.filter((segment) => segment.text.trim() !== ''));
  return { id: id ?? line, level, evidence: tellEvidence(evidence, cut, language) };
}
