import * as z from 'zod/mini';
import { mailboxSchema } from './mailbox';

/** What of a query a mailbox was found by, and how well it fits. */
export const reasonSchema = z.object({
  field: z.enum([
    'address',
    'rpps',
    'structureId',
    'family',
    'given',
    'structure',
    'service',
    'town',
    'postcode',
    'department',
    'profession',
    'speciality',
    /** Nothing in the query says so: professions of occupational health come first. */
    'occupational-health',
  ]),
  how: z.enum(['exact', 'prefix', 'initial', 'typo']),
});
export type Reason = z.infer<typeof reasonSchema>;

/** One person (all their mailboxes together) or one mailbox of a structure. */
export const correspondentSchema = z.object({
  /** One or more; the best match first. */
  mailboxes: z.array(mailboxSchema).check(z.minLength(1)),
  reasons: z.array(reasonSchema),
});
export type Correspondent = z.infer<typeof correspondentSchema>;

/**
 * How a look-up ended. `answered` may hold no correspondent: that means « not published », never « has none »
 * (liste rouge). All others say why nobody could answer.
 */
export const LOOK_UP_STATES = [
  'answered',
  /** No directory is stored, and the API was not asked. */
  'no-directory',
  /** The API needs a key and none is set. */
  'no-key',
  'offline',
  'timed-out',
  /** 401: the key is wrong or has run out. */
  'wrong-key',
  /** 403: the key may not do this. */
  'forbidden',
  /** 404 or 410: the service is no longer where it was. */
  'gone',
  /** 429; see `retryAt`. */
  'too-many-requests',
  /** 5xx. */
  'unavailable',
  /** 400 or another OperationOutcome: the query was refused. */
  'refused',
  /** Truncated, HTML instead of JSON, or not what the API promises. */
  'unreadable',
  /** The stored directory could not be read. */
  'broken-store',
] as const;
export type LookUpState = (typeof LOOK_UP_STATES)[number];

export const lookUpAnswerSchema = z.object({
  state: z.enum(LOOK_UP_STATES),
  correspondents: z.array(correspondentSchema),
  /** True if there are more than are told. */
  more: z.boolean(),
  /** Where the answer comes from: the stored extraction, the API now, or an answer of the API kept for up to 7 days. */
  source: z.enum(['store', 'api', 'kept']),
  /** The day the data are of (`YYYY-MM-DD`); null if unknown. */
  asOf: z.nullable(z.string()),
  /** When the API may be asked again, in ms since 1970; null if at once. */
  retryAt: z.nullable(z.number()),
  /** True if a key is set, so that the API can be asked. */
  canAskApi: z.boolean(),
});
export type LookUpAnswer = z.infer<typeof lookUpAnswerSchema>;

/**
 * Whom to ask: the stored extraction only, as a person types; the API too if the settings say so and the store has
 * nobody, once the person has confirmed what they look for; or the API now. It hears the text and nothing else.
 */
export const lookUpSourceSchema = z.enum(['store', 'confirmed', 'api']);
export type LookUpSource = z.infer<typeof lookUpSourceSchema>;
