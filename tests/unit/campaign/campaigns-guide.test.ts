import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUNDLED_PICTURES } from '../../../utils/campaign/bundled-pictures';
import { checkCampaign } from '../../../utils/campaign/check-campaign';
import { OCCASIONS, ROLES } from '../../../utils/campaign/plan';
import { campaignSchema, lessonSchema } from '../../../utils/campaign/schema';
import { SITUATIONS } from '../../../utils/learning/situations';

const guide = readFileSync('docs/campaigns.md', 'utf8');

describe('docs/campaigns.md', () => {
  it('shows an example that nothing is said against', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
    expect(checkCampaign(JSON.parse(example))).toMatchObject({ problems: [], warnings: [] });
  });

  it.each([
    ...Object.keys(campaignSchema.shape),
    ...Object.keys(lessonSchema.shape),
    ...ROLES,
    ...OCCASIONS,
    ...SITUATIONS,
  ])('speaks of %s', (name) => {
    expect(guide).toContain(`\`${name}\``);
  });
});

describe('pictures that come with the extension', () => {
  it.each(BUNDLED_PICTURES)('%s is there', (name) => {
    expect(readFileSync(`public/lessons/${name}.svg`, 'utf8')).toContain('<svg');
  });
});
