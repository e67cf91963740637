import type { Lang } from '../utils/platform/language';
import type { KeyGuard } from './page-keys';

/** What every surface of a page shares. */
export interface PageWorld {
  readonly page: Document;
  readonly mode: ShadowRootMode;
  readonly keys: KeyGuard;
  /** The language of the moment: it may change while the page lives. */
  lang(): Lang;
  /** A steady clock, in ms. */
  now(): number;
}
