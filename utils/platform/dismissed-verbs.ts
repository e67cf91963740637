import * as z from 'zod/mini';
import { type Done, returns } from './returns';

/** See `hashPhrase`. */
const hash = z.int().check(z.gte(0), z.lte(0xffffffff));

/** The name of a family of the detector: nothing that could be a text of the message. */
const family = z.string().check(z.regex(/^[a-z\d-]{1,40}$/));

/** A phrase that was set aside, as far as it is known: what it was taken for, and the day (`YYYY-MM-DD`). */
export const dismissedSchema = z.object({ hash, family, day: z.string() });
export type Dismissed = z.infer<typeof dismissedSchema>;

const nothing = z.object({});

/** Phrases of which somebody said that they are no health data. No verb carries the words themselves. */
export const DISMISSED_VERBS = {
  /** What a guard needs to recognise them. No hashes where the organisation does not allow them. */
  'dismissed-read': {
    trust: 'low',
    request: nothing,
    response: returns<{ salt: string; hashes: number[] }>(),
  },
  'dismissed-add': { trust: 'low', request: z.object({ hash, family }), response: returns<Done>() },
  /** Undoes it where it was done. Low, since it makes the guard more careful. */
  'dismissed-undo': { trust: 'low', request: z.object({ hash }), response: returns<Done>() },
  'dismissed-list': {
    trust: 'high',
    request: nothing,
    response: returns<{ salt: string; dismissed: Dismissed[] }>(),
  },
  /** Without `hashes`, all of them. */
  'dismissed-remove': {
    trust: 'high',
    request: z.object({ hashes: z.optional(z.array(hash)) }),
    response: returns<Done>(),
  },
} as const;
