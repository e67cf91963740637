import * as z from 'zod/mini';
import { campaignSchema } from '../../utils/campaign/schema';

/**
 * `docs/campaign.schema.json`: JSON Schema (draft 2020-12) for editors that help an author while writing. It knows less
 * than `checkCampaign`, which has the last word.
 */
export function buildCampaignSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(campaignSchema, { io: 'input' });
  return {
    $schema,
    title: 'A campaign of lessons for Pli sûr',
    description: 'See docs/campaigns.md. `npm run --silent cli -- campaign check FILE` checks a document.',
    ...schema,
  };
}
