import * as z from 'zod/mini';
import type { Download, Source, Validators } from '../download/download';
import { isDue, type VisitClock, visit } from '../download/visit';
import { createVisitLog, NO_VISIT, visitSchemaOf } from '../download/visit-log';
import type { RecordStore } from '../platform/database';
import type { CampaignOrigin } from '../platform/learning-verbs';
import { createQueue } from '../platform/queue';
import { type CampaignPlan, campaignPlanSchema } from './plan';
import { type CampaignProblem, campaignProblemSchema } from './problem';
import { LONGEST_CAMPAIGN } from './schema';

/** What all campaigns out of files may take together, in UTF-16 units: they cross to a page in one message. */
const LONGEST_FILES = 4 * LONGEST_CAMPAIGN;

const ORGANISATION = 'organisation';
const FILE = 'file/';

const lastTrySchema = z.object({ at: z.number(), problem: z.nullable(campaignProblemSchema) });
const visitSchema = visitSchemaOf(lastTrySchema);
type LastTry = z.infer<typeof lastTrySchema>;

/** The organisation's campaign, and where it is from. */
const keptSchema = z.object({
  url: z.string(),
  key: z.string(),
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
  document: z.unknown(),
});

export interface KeptCampaign {
  readonly origin: CampaignOrigin;
  /** Checked when it was taken in. */
  readonly document: unknown;
}

export interface CampaignDeskParts extends VisitClock {
  /** The store `campaigns`. */
  readonly records: RecordStore;
  settings(): Promise<{ readonly campaignUrl: string; readonly mirrorKey: string }>;
  /** The campaign that comes with the extension. */
  builtIn(): Promise<unknown>;
  /** Gets and checks a document, somewhere else. Never rejects. */
  download(source: Source, known: Validators | null): Promise<Download<unknown, CampaignProblem>>;
}

/**
 * All campaigns: the organisation's, those out of files, the built-in one, in this order. What cannot be fetched, is
 * refused or finds no disk leaves the campaign in use where it is, and is told as a problem.
 */
export interface CampaignDesk {
  all(): Promise<KeptCampaign[]>;
  /** What is needed to offer their lessons. Of two campaigns with one id, the first. */
  plans(withBuiltIn: boolean): Promise<CampaignPlan[]>;
  /** Keeps a campaign out of a file, in the place of one with the same id. */
  keep(document: unknown): Promise<CampaignProblem | null>;
  /** Forgets a campaign out of a file. */
  remove(id: string): Promise<void>;
  /** Looks at the organisation's address; unforced, only when its hour has come. It is to be called often. */
  refresh(options: { readonly force: boolean }): Promise<CampaignProblem | null>;
  lastTry(): Promise<LastTry | null>;
}

export function createCampaignDesk(parts: CampaignDeskParts): CampaignDesk {
  const { records } = parts;
  const visits = createVisitLog(records, visitSchema, { ...NO_VISIT, tried: [] });
  const inTurn = createQueue();
  let looking: Promise<LastTry> | null = null;

  async function organisation(): Promise<z.infer<typeof keptSchema> | null> {
    return z.safeParse(keptSchema, await records.get(ORGANISATION)).data ?? null;
  }

  async function files(): Promise<[string, unknown][]> {
    return (await records.entries()).filter(([key]) => key.startsWith(FILE));
  }

  async function look(source: Source): Promise<CampaignProblem | null> {
    const { url, key } = source;
    const old = await organisation();
    const known =
      old?.url === url && old.key === key ? { etag: old.etag, lastModified: old.lastModified } : null;
    const found = await parts.download(source, known);
    if (found.kind === 'problem') return found.problem;
    if (found.kind === 'unchanged') return null;
    return put(ORGANISATION, { url, key, ...found.validators, document: found.value });
  }

  async function put(key: string, value: unknown): Promise<CampaignProblem | null> {
    return records.put(key, value).then(
      () => null,
      () => 'disk' as const,
    );
  }

  const desk: CampaignDesk = {
    async all() {
      const { campaignUrl } = await parts.settings();
      const ours = campaignUrl === '' ? null : await organisation();
      return [
        ...(ours === null ? [] : [{ origin: 'organisation', document: ours.document } as const]),
        ...(await files()).map(([, document]) => ({ origin: 'file', document }) as const),
        { origin: 'built-in', document: await parts.builtIn() },
      ];
    },
    async plans(withBuiltIn) {
      const plans = new Map<string, CampaignPlan>();
      for (const { origin, document } of await desk.all()) {
        const plan = z.safeParse(campaignPlanSchema, document);
        if (!plan.success || plans.has(plan.data.id) || (origin === 'built-in' && !withBuiltIn)) continue;
        plans.set(plan.data.id, plan.data);
      }
      return [...plans.values()];
    },
    keep: (document) =>
      inTurn(async () => {
        const plan = z.safeParse(campaignPlanSchema, document);
        if (!plan.success) return 'foreign';
        const key = FILE + plan.data.id;
        const others = (await files()).filter(([name]) => name !== key);
        const length = JSON.stringify(document).length;
        const together = others.reduce((sum, [, other]) => sum + JSON.stringify(other).length, length);
        return length > LONGEST_CAMPAIGN || together > LONGEST_FILES ? 'too-long' : put(key, document);
      }),
    remove: (id) => inTurn(() => records.remove(FILE + id)),
    async refresh({ force }) {
      const { campaignUrl: url, mirrorKey: key } = await parts.settings();
      if (url === '') return records.remove(ORGANISATION).then(() => null);
      // Under another key it is another source.
      const tried = [`${url} ${key}`];
      if (!force && !isDue(await visits.read(), tried, parts.now())) return null;
      looking ??= visit(visits, parts, tried, async () => ({
        at: parts.now(),
        problem: await look({ url, key }).catch(() => 'failed' as const),
      })).finally(() => {
        looking = null;
      });
      return (await looking).problem;
    },
    lastTry: async () => ((await parts.settings()).campaignUrl === '' ? null : (await visits.read()).lastTry),
  };
  return desk;
}
