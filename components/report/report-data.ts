import * as z from 'zod/mini';
import { type CampaignPlan, campaignPlanSchema } from '../../utils/campaign/plan';
import type { DayCounts } from '../../utils/journal/counters';
import type { JournalEntry } from '../../utils/journal/entry';
import { ask } from '../../utils/platform/ask';
import type { ResponseOf } from '../../utils/platform/verbs';

/** All that the report tells of. */
export interface ReportData {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly days: Readonly<Record<string, DayCounts>>;
  readonly learning: ResponseOf<'learning-read'>;
  readonly campaigns: readonly CampaignPlan[];
  /** How many months the journal is kept. */
  readonly months: number;
}

/** Rejects if the journal cannot be read. */
export async function readReport(): Promise<ReportData> {
  const [{ entries, days }, learning, read, { journalMonths }] = await Promise.all([
    ask('journal-read', { from: '0000-01-01', to: '9999-12-31' }),
    ask('learning-read', {}),
    ask('campaigns-read', {}).catch(() => ({ campaigns: [] })),
    ask('settings-read', {}),
  ]);
  const campaigns = read.campaigns.flatMap(({ document }) => {
    const plan = z.safeParse(campaignPlanSchema, document);
    return plan.success ? [plan.data] : [];
  });
  return { entries, days, learning, campaigns, months: journalMonths };
}
