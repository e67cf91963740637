import * as z from 'zod/mini';
import { findHostile } from './find-hostile';
import { findProblems } from './find-problems';
import { findWarnings } from './find-warnings';
import { remarkAt } from './place';
import type { Remark } from './remark';
import { type Campaign, campaignSchema } from './schema';
import { tellIssue } from './tell-issue';

export interface CheckedCampaign {
  /** Null if there are problems. */
  readonly campaign: Campaign | null;
  /** For each of these the campaign is refused. */
  readonly problems: readonly Remark[];
  /** What its author may want to better. */
  readonly warnings: readonly Remark[];
}

/** Nobody mends more at a time; a document that is wrong everywhere is not read to its end. */
const MOST_REMARKS = 50;

/**
 * Checks a document, as JSON has it, against the format and its rules. What is hostile, or no campaign at all, gets one
 * problem and is not looked at further. Never throws.
 */
export function checkCampaign(document: unknown): CheckedCampaign {
  if (!isCampaignDocument(document)) return refused([NO_CAMPAIGN]);
  if (!('version' in document) || document.version !== 1) return refused([OTHER_VERSION]);
  const hostile = findHostile(document);
  if (hostile !== null) return refused([hostile]);
  const parsed = z.safeParse(campaignSchema, document);
  if (!parsed.success) return refused(parsed.error.issues.slice(0, MOST_REMARKS).map(tellIssue));
  const problems = take(findProblems(parsed.data));
  if (problems.length > 0) return refused(problems);
  return { campaign: parsed.data, problems, warnings: take(findWarnings(parsed.data, document)) };
}

/** Whether it says of itself that it is a campaign. */
export function isCampaignDocument(document: unknown): document is { readonly format: 'pli-sur-campaign' } {
  return (
    typeof document === 'object' &&
    document !== null &&
    'format' in document &&
    document.format === 'pli-sur-campaign'
  );
}

function refused(problems: readonly Remark[]): CheckedCampaign {
  return { campaign: null, problems, warnings: [] };
}

function take(remarks: Iterable<Remark>): Remark[] {
  const taken: Remark[] = [];
  for (const remark of remarks) {
    if (taken.push(remark) === MOST_REMARKS) break;
  }
  return taken;
}

const NO_CAMPAIGN = remarkAt([], {
  fr: 'ce document n’est pas une campagne : son champ « format » n’est pas « pli-sur-campaign ».',
  en: 'this document is no campaign: its field “format” is not “pli-sur-campaign”.',
});

const OTHER_VERSION = remarkAt([], {
  fr: 'cette campagne est d’une autre version du format que la version 1.',
  en: 'this campaign is of another version of the format than version 1.',
});
