import * as z from 'zod/mini';

/** Why a campaign could not be had, or was refused. */
export const CAMPAIGN_PROBLEMS = [
  'offline',
  'refused-by-server',
  'too-long',
  'cut',
  'bad-signature',
  /** No JSON, or no campaign. */
  'foreign',
  /** A campaign, but one that breaks a rule of the format. */
  'refused',
  'disk',
  'failed',
] as const;
export const campaignProblemSchema = z.enum(CAMPAIGN_PROBLEMS);
export type CampaignProblem = z.infer<typeof campaignProblemSchema>;
