import type { KeyGuard } from './page-keys';
import type { Voice } from './words/voice';

/** What every surface of a page shares. */
export interface PageWorld {
  readonly page: Document;
  readonly mode: ShadowRootMode;
  readonly keys: KeyGuard;
  /** The language of the moment: it may change while the page lives. */
  voice(): Voice;
  /** A steady clock, in ms. */
  now(): number;
}
