import type { Download, Validators } from '../../download/download';
import type { TrustProblem } from '../trust-state';
import type { TrustList } from './trust-list';
import type { TrustSource } from './trust-sources';

/** Reads lists, wherever that is: downloads them, or reads the text of a file. Neither method rejects. */
export interface ListFetcher {
  /** `known`: what the server said of the version that is here already. */
  download(source: TrustSource, known: Validators | null): Promise<Download<TrustList, TrustProblem>>;
  /** The list, or why there is none. */
  read(text: string): Promise<TrustList | TrustProblem>;
}
