import * as z from 'zod/mini';
import type { TrustRead, TrustState } from '../trust/trust-state';
import { returns } from './returns';

const nothing = z.object({});

/** The longest list that a person may hand over, in characters: the real one has 5 million. */
const LONGEST_LIST = 40_000_000;

/** What can be asked about the trust list. */
export const TRUST_VERBS = {
  /** What a page judges domains by. */
  'trust-read': { trust: 'low', request: nothing, response: returns<TrustRead>() },
  'trust-state': { trust: 'high', request: nothing, response: returns<TrustState>() },
  /** Looks for a new list now. */
  'trust-refresh': { trust: 'high', request: nothing, response: returns<TrustState>() },
  /** A file that a person chose. */
  'trust-offer': {
    trust: 'high',
    request: z.object({ text: z.string().check(z.maxLength(LONGEST_LIST)) }),
    response: returns<TrustState>(),
  },
  /** Takes or drops the list that is held for confirmation. */
  'trust-decide': {
    trust: 'high',
    request: z.object({ take: z.boolean() }),
    response: returns<TrustState>(),
  },
} as const;
