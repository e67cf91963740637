import { checkCampaign } from '../../../utils/campaign/check-campaign';
import type { Remark } from '../../../utils/campaign/remark';
import { type Campaign, LONGEST_CAMPAIGN } from '../../../utils/campaign/schema';

/** What a file that a person chose turned out to be. */
export type CampaignFile =
  | { readonly kind: 'campaign'; readonly campaign: Campaign }
  | { readonly kind: 'too-big' | 'unreadable' | 'no-json' }
  /** The first thing that is wrong with it. */
  | { readonly kind: 'refused'; readonly remark: Remark };

/** No sign of UTF-8 takes more than three bytes for one UTF-16 unit. */
const MOST_BYTES = LONGEST_CAMPAIGN * 3;

/** Reads a campaign out of a file, and checks it whole. Never throws. */
export async function readCampaignFile(file: Pick<Blob, 'size' | 'text'>): Promise<CampaignFile> {
  if (file.size > MOST_BYTES) return { kind: 'too-big' };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'unreadable' };
  if (text.length > LONGEST_CAMPAIGN) return { kind: 'too-big' };
  const document = parse(text);
  if (document === undefined) return { kind: 'no-json' };
  const { campaign, problems } = checkCampaign(document);
  const [remark] = problems;
  if (campaign !== null) return { kind: 'campaign', campaign };
  return remark === undefined ? { kind: 'no-json' } : { kind: 'refused', remark };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
