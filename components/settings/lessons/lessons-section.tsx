import { ChoiceSetting } from '../choice-setting';
import { FileButton } from '../file-button';
import { HostAccess } from '../host-access';
import { NotRead } from '../not-read';
import { sayMoment } from '../say-date';
import { useDesk } from '../settings-context';
import { TextSetting } from '../text-setting';
import { CampaignList } from './campaign-list';
import { type CampaignOutcome, type Campaigns, useCampaigns } from './use-campaigns';
import type { CampaignsWords } from './words-fr';

/** Lessons: for whom, which, and the campaigns they come from. */
export function LessonsSection() {
  const { words, view } = useDesk();
  const campaigns = useCampaigns(view);
  return (
    <>
      <p class="lead">{words.campaigns.intro}</p>
      <p>
        <a href="/lessons.html">{words.campaigns.library}</a>
      </p>
      <ChoiceSetting name="role" />
      <ChoiceSetting name="lessons" />
      <section class="setting" aria-labelledby="campaigns-title">
        <h3 id="campaigns-title">{words.campaigns.title}</h3>
        <p class="help">{words.campaigns.help}</p>
        {campaigns.listed === null ? (
          <NotRead
            isLost={campaigns.isLost}
            loading={words.campaigns.loading}
            lost={words.campaigns.unread}
            onRetry={campaigns.reload}
          />
        ) : (
          <CampaignList listed={campaigns.listed} onRemove={(id) => void campaigns.remove(id)} />
        )}
        <CampaignOrders campaigns={campaigns} hasUrl={view.values.campaignUrl !== ''} />
        <p>
          <a href="/studio.html">{words.campaigns.studio}</a>
        </p>
      </section>
      <TextSetting
        name="campaignUrl"
        kind="url"
        example="https://miroir.sante-travail.example/campagne.json"
      />
      <HostAccess addresses={[view.values.campaignUrl]} />
    </>
  );
}

interface CampaignOrdersProps {
  readonly campaigns: Campaigns;
  readonly hasUrl: boolean;
}

function CampaignOrders({ campaigns, hasUrl }: CampaignOrdersProps) {
  const { lang, words } = useDesk();
  const { isBusy, outcome, lastTry } = campaigns;
  const isBad = outcome !== null && !['kept', 'removed', 'looked'].includes(outcome.kind);
  return (
    <>
      <div class="row">
        <FileButton
          label={words.campaigns.choose}
          accept=".json,application/json"
          isBusy={isBusy}
          onFile={(file) => void campaigns.takeFile(file)}
        />
        {hasUrl && (
          <button
            type="button"
            class="button"
            aria-disabled={isBusy}
            onClick={() => void (isBusy || campaigns.refresh())}
          >
            {words.campaigns.refresh}
          </button>
        )}
      </div>
      {hasUrl && lastTry !== null && (
        <p class="help" data-campaign-try={lastTry.problem ?? 'done'}>
          {words.campaigns.lastTry(sayMoment(lastTry.at, lang))}{' '}
          {lastTry.problem !== null && words.campaigns.problems[lastTry.problem]}
        </p>
      )}
      <p class={isBad ? 'wrong' : 'notice'} role="status" data-campaign-outcome={outcome?.kind}>
        {outcome !== null && sayOutcome(outcome, words.campaigns, lang)}
      </p>
    </>
  );
}

function sayOutcome(outcome: CampaignOutcome, words: CampaignsWords, lang: 'fr' | 'en'): string {
  switch (outcome.kind) {
    case 'problem':
      return words.problems[outcome.problem];
    case 'refused':
      return words.refused(outcome.remark.message[lang]);
    default:
      return words.outcomes[outcome.kind];
  }
}
