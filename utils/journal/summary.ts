import * as z from 'zod/mini';
import { CONTACT_KINDS } from './contact';
import { LEAST } from './merge-small';

const count = z.int().check(z.gte(LEAST));

/**
 * Sends of a month by what became of them. `warned`: mended, moved, returned or sent anyway, not told which;
 * `checked`: not even told whether the person was warned.
 */
export const SEND_CELLS = [
  'sent',
  'mended',
  'moved',
  'returned',
  'sent-anyway',
  'warned',
  'checked',
] as const;
export type SendCell = (typeof SEND_CELLS)[number];

/** What was found in the message: nothing, perhaps something, health data (probable or certain). */
export const HEALTH_CELLS = ['none', 'possible', 'data'] as const;

/** Whether the recipients' MSSanté address is published; `unknown`: nobody looked. */
export const EQUIPPED_CELLS = ['yes', 'no', 'unknown'] as const;

/** Recipients who are alike. What is absent is not told apart in this cell. */
export const flowCellSchema = z.strictObject({
  health: z.optional(z.enum(HEALTH_CELLS)),
  kind: z.optional(z.enum([...CONTACT_KINDS, 'outside'])),
  equipped: z.optional(z.enum(EQUIPPED_CELLS)),
  /** TRE_G15; `none`: not known. */
  profession: z.optional(z.string().check(z.regex(/^([A-Z\d-]{1,10}|none)$/))),
  recipients: count,
});
export type FlowCell = z.infer<typeof flowCellSchema>;

const monthSchema = z.strictObject({
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  /** The same for one browser's month in each of its exports, so that a month that is handed in twice counts once. */
  mark: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** Sends, each in one cell. A cell that is not here is empty or part of a wider one. */
  sends: z.partialRecord(z.enum(SEND_CELLS), count),
  /** Recipients, each in one cell. */
  flows: z.array(flowCellSchema).check(z.maxLength(400)),
  /** Addresses of the directory that were taken; absent: fewer than five, or none. */
  taken: z.optional(count),
});
export type SummaryMonth = z.infer<typeof monthSchema>;

/** How much of a list was done. In words, since a number would tell small ones. */
export const SHARES = ['none', 'some', 'most', 'all'] as const;
export type Share = (typeof SHARES)[number];

export const SUMMARY_VERSION = 1;

/**
 * What a browser hands to its service when the person says so: counts of whole months, none below five. Written about
 * in docs/report.md.
 */
export const summarySchema = z.strictObject({
  format: z.literal('pli-sur-summary'),
  version: z.literal(SUMMARY_VERSION),
  /** Random: one file is told from another, and tells nothing of the browser. */
  id: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  /** The day of the export. */
  made: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  months: z.array(monthSchema).check(z.maxLength(24)),
  learnt: z.strictObject({ lessons: z.enum(SHARES), situations: z.enum(SHARES) }),
});
export type Summary = z.infer<typeof summarySchema>;
