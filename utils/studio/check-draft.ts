import { type CheckedCampaign, checkCampaign } from '../campaign/check-campaign';
import { findProblems } from '../campaign/find-problems';
import { comparePlaces } from './compare-places';
import { type DraftCampaign, toDocument } from './draft';

/** The most remarks at a time. */
export const MOST_REMARKS = 50;

/**
 * What the check of campaigns says of a draft. That check ends where the shape is wrong, which is the right thing for a
 * document of elsewhere; an author wants to know of everything that is left, lesson by lesson.
 */
export function checkDraft(draft: DraftCampaign): CheckedCampaign {
  const document = toDocument(draft);
  const checked = checkCampaign(document);
  if (checked.campaign !== null) return checked;
  const told = new Set(checked.problems.map(({ place }) => place));
  const more = [...findProblems(document)].filter(({ place }) => !told.has(place));
  const problems = [...checked.problems, ...more]
    .toSorted((one, other) => comparePlaces(one.place, other.place))
    .slice(0, MOST_REMARKS);
  return { campaign: null, problems, warnings: [] };
}
