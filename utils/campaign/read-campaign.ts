import { type CheckedCampaign, checkCampaign } from './check-campaign';
import { tooLong } from './find-hostile';
import { remarkAt } from './place';
import { LONGEST_CAMPAIGN } from './schema';

/** Reads and checks a campaign out of the text of a file. Never throws. */
export function readCampaign(text: string): CheckedCampaign {
  if (text.length > LONGEST_CAMPAIGN) return { campaign: null, problems: [tooLong()], warnings: [] };
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { campaign: null, problems: [NO_JSON], warnings: [] };
  }
  return checkCampaign(document);
}

const NO_JSON = remarkAt([], {
  fr: 'ce fichier n’est pas du JSON, ou il est coupé.',
  en: 'this file is no JSON, or it is cut.',
});
