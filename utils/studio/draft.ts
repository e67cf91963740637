import type { LocalText } from '../campaign/plan';
import type { Campaign } from '../campaign/schema';
import { mapTexts } from './map-texts';

/** A campaign that is being written: of its shape, but texts may be empty, names taken twice, rules broken. */
export type DraftCampaign = Campaign;

/**
 * The document that a draft stands for. A field left empty is one that is not written yet: it is left out, so that the
 * check says « missing » of all of them at once and a preview falls back to the other language. Places stay the same.
 */
export function toDocument(draft: DraftCampaign): DraftCampaign {
  return mapTexts(draft, dropEmpty);
}

function dropEmpty(text: LocalText): LocalText {
  const written: LocalText = { ...text };
  for (const lang of ['fr', 'en'] as const) if (written[lang]?.trim() === '') delete written[lang];
  return written;
}
