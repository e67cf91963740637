import type { Campaign } from '../../../utils/campaign/schema';
import { type DraftCampaign, toDocument } from '../../../utils/studio/draft';
import { fileNameOf } from '../../../utils/studio/file-name';

/** How long a browser may take to begin to write a file, in ms. */
const PATIENCE = 60_000;

/** Saves a checked campaign as a file, and tells its name. */
export function saveCampaignFile(page: Document, campaign: Campaign): string {
  return saveFile(page, fileNameOf(campaign.id, true), campaign);
}

/** Saves a draft as it is, under a name that says so, and tells the name. */
export function saveDraftFile(page: Document, draft: DraftCampaign): string {
  return saveFile(page, fileNameOf(draft.id, false), toDocument(draft));
}

function saveFile(page: Document, name: string, document: object): string {
  const blob = new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' });
  const link = page.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
  return name;
}
