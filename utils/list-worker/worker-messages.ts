import type { CampaignProblem } from '../campaign/problem';
import type { Campaign } from '../campaign/schema';
import type { Updated, UpdateOrder } from '../directory/import/import-runner';
import type { ImportNews, ImportOrder } from '../directory/import-messages';
import type { Download, Source, Validators } from '../download/download';
import type { TrustList } from '../trust/list/trust-list';
import type { TrustSource } from '../trust/list/trust-sources';
import type { TrustProblem } from '../trust/trust-state';

/** What the background asks of a list worker. Plain data, which may cross as JSON. */
export type ListOrder =
  | { readonly kind: 'update'; readonly update: UpdateOrder }
  | { readonly kind: 'trust-download'; readonly source: TrustSource; readonly known: Validators | null }
  | { readonly kind: 'trust-read'; readonly text: string }
  | { readonly kind: 'campaign-download'; readonly source: Source; readonly known: Validators | null }
  | Extract<ImportOrder, { kind: 'cancel' }>;

/** How an order ended: the last thing that is heard of a worker. */
export type ListEnd =
  /** Null: another context imports. */
  | { readonly kind: 'updated'; readonly updated: Updated | null }
  | Extract<ImportNews, { kind: 'failed' }>
  | { readonly kind: 'trust-downloaded'; readonly download: Download<TrustList, TrustProblem> }
  | { readonly kind: 'trust-was-read'; readonly read: TrustList | TrustProblem }
  | { readonly kind: 'campaign-downloaded'; readonly download: Download<Campaign, CampaignProblem> };

/** What a list worker tells the background. */
export type ListNews = ListEnd | Extract<ImportNews, { kind: 'progress' }>;
