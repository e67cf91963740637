import { type CheckedCampaign, checkCampaign } from '../campaign/check-campaign';
import { findProblems } from '../campaign/find-problems';
import type { Remark } from '../campaign/remark';
import { type DraftCampaign, toDocument } from './draft';
import { type Part, partOfPlace } from './field-of-place';

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
  const problems = [...checked.problems, ...more].toSorted(byPart).slice(0, MOST_REMARKS);
  return { campaign: null, problems, warnings: [] };
}

function byPart(one: Remark, other: Remark): number {
  return rank(partOfPlace(one.place)) - rank(partOfPlace(other.place));
}

function rank(part: Part): number {
  return part === 'campaign' ? -1 : part;
}
