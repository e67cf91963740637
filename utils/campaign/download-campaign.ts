import { type Download, download, type Source, type Validators } from '../download/download';
import { BodyTooLongError } from '../download/read-body';
import { checkCampaign, isCampaignDocument } from './check-campaign';
import type { CampaignProblem } from './problem';
import { type Campaign, LONGEST_CAMPAIGN } from './schema';

/** UTF-8 takes up to three bytes for a UTF-16 unit. */
const LONGEST_FILE = 3 * LONGEST_CAMPAIGN;
const TIME_OUT = 60_000;

/** Gets a campaign from the organisation's address, as `download` does, and checks it. `timeOut` in ms. */
export function downloadCampaign(
  fetch: typeof globalThis.fetch,
  source: Source,
  known: Validators | null,
  timeOut = TIME_OUT,
): Promise<Download<Campaign, CampaignProblem>> {
  return download(fetch, source, known, { longest: LONGEST_FILE, read, problemOf }, timeOut);
}

class CampaignError extends Error {
  constructor(readonly problem: CampaignProblem) {
    super(problem);
  }
}

async function read(pieces: AsyncIterable<string>): Promise<Campaign> {
  let text = '';
  for await (const piece of pieces) text += piece;
  if (text.length > LONGEST_CAMPAIGN) throw new CampaignError('too-long');
  const document = parse(text);
  if (!isCampaignDocument(document)) throw new CampaignError('foreign');
  const { campaign } = checkCampaign(document);
  if (campaign === null) throw new CampaignError('refused');
  return campaign;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a document is none; what does not even begin as one is a page of somebody else's.
    throw new CampaignError(/^\s*\{/.test(text) ? 'cut' : 'foreign');
  }
}

function problemOf(error: unknown): CampaignProblem {
  if (error instanceof CampaignError) return error.problem;
  return error instanceof BodyTooLongError ? 'too-long' : 'cut';
}
