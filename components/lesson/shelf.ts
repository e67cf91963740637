import * as z from 'zod/mini';
import { type Campaign, campaignSchema } from '../../utils/campaign/schema';
import type { CampaignOrigin } from '../../utils/platform/learning-verbs';

/** A campaign as it came to this browser. */
export interface ShelvedCampaign {
  readonly origin: CampaignOrigin;
  readonly campaign: Campaign;
}

/** What the library is made of. */
export interface Shelf {
  readonly campaigns: readonly ShelvedCampaign[];
  /** How many documents are no campaign, or one of a later version. */
  readonly foreign: number;
}

/** Reads each document by itself: one that cannot be read keeps no other from being shown. */
export function readShelf(
  documents: readonly { readonly origin: CampaignOrigin; readonly document: unknown }[],
): Shelf {
  const campaigns = documents.flatMap(({ origin, document }) => {
    const read = z.safeParse(campaignSchema, document);
    return read.success ? [{ origin, campaign: read.data }] : [];
  });
  return { campaigns, foreign: documents.length - campaigns.length };
}
