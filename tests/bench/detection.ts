import { PARTS, type Part } from '../../tools/health/corpus';
import { loadDetectorData } from '../../tools/health/load-detector-data';
import { createDetector } from '../../utils/health/detect';
import type { Scan, Segment } from '../../utils/health/evidence';
import { NO_OWN_WORDS } from '../../utils/health/own-words';
import { listMessageSets, type MessageSet } from './detection-texts';
import type { Figure } from './figure';
import { listRivals, type Rival } from './rivals';
import { type Share, shareFigure } from './share';

/**
 * How often the detector speaks up, on texts that nobody tuned it on, and beside it, on the same texts, what else there
 * is. The texts come from the folder that `PLI_SUR_CORPORA` names, of the part that `PLI_SUR_PART` names (`report`);
 * without a folder only the project's own sentences of that part are used.
 */
export async function measureDetection(): Promise<Figure[]> {
  const part = readPart();
  const folder = process.env['PLI_SUR_CORPORA'] || undefined;
  if (folder === undefined) {
    console.error(
      'no corpora (--corpora DIR): measured on the sentences that were written for this project only',
    );
  }
  const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);
  const rivals = listRivals();
  const figures: Figure[] = [];
  for (const set of listMessageSets(folder, part)) {
    figures.push(shareFigure(`detection, ${part}: ${set.name}`, countAlerts(scan, set), '', set.aim));
    if (set.from === 'certain') continue;
    for (const rival of rivals)
      figures.push(shareFigure(`peer: ${rival.name}: ${set.name}`, await countAlarms(rival, set), ''));
  }
  return figures;
}

function readPart(): Part {
  const wanted = process.env['PLI_SUR_PART'] || 'report';
  const part = PARTS.find((one) => one === wanted);
  if (part === undefined) throw new Error(`no part « ${wanted} »: ${PARTS.join(', ')}`);
  return part;
}

function countAlerts(scan: Scan, { messages, from }: MessageSet): Share {
  const levels = messages.map((message) => scan(message).level);
  const hits = levels.filter((level) => (from === 'certain' ? level === 'certain' : level !== 'none'));
  return { hits: hits.length, of: messages.length };
}

async function countAlarms(rival: Rival, { messages }: MessageSet): Promise<Share> {
  let hits = 0;
  for (const message of messages) if (await rival.isAlarmed(joinText(message))) hits++;
  return { hits, of: messages.length };
}

function joinText(message: readonly Segment[]): string {
  return message.map(({ text }) => text).join('\n');
}
