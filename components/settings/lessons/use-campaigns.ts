import { useCallback, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { campaignPlanSchema } from '../../../utils/campaign/plan';
import type { CampaignProblem } from '../../../utils/campaign/problem';
import { ask } from '../../../utils/platform/ask';
import type { CampaignOrigin } from '../../../utils/platform/learning-verbs';
import type { ResponseOf, SettingsView } from '../../../utils/platform/verbs';
import { useFresh } from '../use-fresh';
import { type CampaignFile, readCampaignFile } from './read-campaign-file';

/** How the last thing that the person asked for ended. */
export type CampaignOutcome =
  | { readonly kind: 'kept' | 'removed' | 'looked' | 'not-done' }
  | { readonly kind: 'problem'; readonly problem: CampaignProblem }
  | Exclude<CampaignFile, { kind: 'campaign' }>;

/** A campaign as the list shows it. */
export interface ListedCampaign {
  readonly origin: CampaignOrigin;
  readonly plan: z.infer<typeof campaignPlanSchema>;
}

export interface Campaigns {
  /** Null: not read yet, or not readable (`isLost`). */
  readonly listed: readonly ListedCampaign[] | null;
  readonly isLost: boolean;
  readonly lastTry: ResponseOf<'campaigns-read'>['lastTry'];
  readonly isBusy: boolean;
  readonly outcome: CampaignOutcome | null;
  reload(): void;
  takeFile(file: File): Promise<void>;
  remove(id: string): Promise<void>;
  refresh(): Promise<void>;
}

/** The campaigns as the background has them, and what a person can ask for. */
export function useCampaigns(view: SettingsView): Campaigns {
  const [read, setRead] = useState<ResponseOf<'campaigns-read'> | null>(null);
  const [isLost, setIsLost] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<CampaignOutcome | null>(null);

  const load = useCallback(
    () =>
      ask('campaigns-read', {}).then(
        (answer) => {
          setRead(answer);
          setIsLost(false);
        },
        () => setIsLost(true),
      ),
    [],
  );
  const reload = useCallback(() => void load(), [load]);
  useFresh(reload, view);

  async function run(order: () => Promise<CampaignOutcome>): Promise<void> {
    setIsBusy(true);
    setOutcome(null);
    const ended = await order().catch((): CampaignOutcome => ({ kind: 'not-done' }));
    await load();
    setIsBusy(false);
    setOutcome(ended);
  }

  return {
    listed: read?.campaigns.flatMap(listCampaign) ?? null,
    isLost,
    lastTry: read?.lastTry ?? null,
    isBusy,
    outcome,
    reload,
    takeFile: (file) =>
      run(async () => {
        const chosen = await readCampaignFile(file);
        if (chosen.kind !== 'campaign') return chosen;
        return endOf((await ask('campaign-keep', { document: chosen.campaign })).problem, 'kept');
      }),
    remove: (id) =>
      run(async () => {
        await ask('campaign-remove', { id });
        return { kind: 'removed' };
      }),
    refresh: () => run(async () => endOf((await ask('campaigns-refresh', {})).problem, 'looked')),
  };
}

function endOf(problem: CampaignProblem | null, done: 'kept' | 'looked'): CampaignOutcome {
  return problem === null ? { kind: done } : { kind: 'problem', problem };
}

function listCampaign({
  origin,
  document,
}: {
  origin: CampaignOrigin;
  document?: unknown;
}): ListedCampaign[] {
  const plan = z.safeParse(campaignPlanSchema, document);
  return plan.success ? [{ origin, plan: plan.data }] : [];
}
