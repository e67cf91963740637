import { ROLES } from '../../../utils/campaign/plan';
import type { DraftCampaign } from '../../../utils/studio/draft';
import type { Spot } from '../../../utils/studio/spot';
import { useStudio } from '../studio-context';
import { CheckGroup } from './check-group';

const ORDER: readonly DraftCampaign['audience'][number][] = ['all', ...ROLES];

/** For whom a campaign is: everybody, or some roles. */
export function AudienceField({ spot }: { readonly spot: Spot<DraftCampaign['audience']> }) {
  const { words } = useStudio();
  return (
    <CheckGroup
      spot={{
        ...spot,
        edit: (change, how) => spot.edit((before) => settle(before, change(before)), how),
      }}
      legend={words.edit.audience}
      order={ORDER}
      labels={{ all: words.edit.audienceAll, ...words.edit.roles }}
    />
  );
}

/** Whoever ticks « everybody » means no single role any more, and the other way round. */
function settle(
  before: DraftCampaign['audience'],
  after: DraftCampaign['audience'],
): DraftCampaign['audience'] {
  if (!after.includes('all')) return after;
  return before.includes('all') ? after.filter((one) => one !== 'all' || after.length === 1) : ['all'];
}
