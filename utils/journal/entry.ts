import * as z from 'zod/mini';
import { REASONS } from '../gate/presenter';
import { contactSchema } from './contact';

/**
 * One send that was checked: counts and categories. It holds no text, no subject, no address and no file name,
 * and its time is a day, so that nothing in it leads back to a message.
 */
export const journalEntrySchema = z.strictObject({
  /** Random, so that recording twice counts once. */
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  /** `YYYY-MM-DD`, local time. */
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  webmail: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  level: z.enum(['clear', 'notice', 'unchecked', 'warn', 'justify', 'block']),
  health: z.enum(['none', 'possible', 'probable', 'certain']),
  from: z.enum(['mssante', 'ordinary']),
  rules: z.array(z.string().check(z.regex(/^[a-z-]{1,60}$/))).check(z.maxLength(30)),
  /** How many recipients there were of each channel. */
  channels: z.record(z.string().check(z.regex(/^[a-z-]{1,20}$/)), z.int().check(z.nonnegative())),
  /** How many recipients outside MSSanté the stored directory may know; absent when nobody looked. */
  findable: z.optional(z.int().check(z.nonnegative())),
  /** The recipients again, by kind; absent in lines of earlier versions. */
  contacts: z.optional(z.array(contactSchema).check(z.maxLength(60))),
  /** Kinds of what was found (`EvidenceKind`); absent in lines of earlier versions. */
  content: z.optional(z.array(z.string().check(z.regex(/^[a-z-]{1,40}$/))).check(z.maxLength(20))),
  outcome: z.enum(['sent', 'sent-anyway', 'mended', 'moved', 'returned']),
  reason: z.nullable(z.enum(REASONS)),
});

export type JournalEntry = z.infer<typeof journalEntrySchema>;
