import { textIn } from '../../../utils/campaign/text-in';
import { ConfirmButton } from '../../confirm-button';
import { sayDay } from '../say-date';
import { useDesk } from '../settings-context';
import type { ListedCampaign } from './use-campaigns';

interface CampaignListProps {
  readonly listed: readonly ListedCampaign[];
  onRemove(id: string): void;
}

/** The campaigns of this browser: where each comes from, its lessons, its days. */
export function CampaignList({ listed, onRemove }: CampaignListProps) {
  const { lang, words } = useDesk();
  return (
    <ul class="items">
      {listed.map(({ origin, plan }) => {
        const title = textIn(plan.title, lang);
        const { from, to } = plan.period;
        return (
          <li key={`${origin} ${plan.id}`} class="item" data-campaign={plan.id}>
            <span class="item-text">
              {title}
              <span class="item-more">
                {words.campaigns.facts(
                  words.campaigns.origins[origin],
                  plan.lessons.length,
                  to === null ? null : words.campaigns.period(sayDay(from, lang), sayDay(to, lang)),
                )}
              </span>
            </span>
            {origin === 'file' && (
              <ConfirmButton
                name={`remove-${plan.id}`}
                label={words.campaigns.remove}
                question={words.campaigns.removeQuestion(title)}
                consequence={words.campaigns.removeConsequence}
                confirm={words.campaigns.removeConfirm}
                keep={words.campaigns.removeKeep}
                onConfirm={() => onRemove(plan.id)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
