import * as z from 'zod/mini';

/**
 * Kinds of correspondents, as far as the domain of an address tells: inside MSSanté, a patient's box, one's own
 * organisation, a public provider such as orange.fr, a name that speaks of care (hospital, clinic, laboratory…),
 * anything else, or not readable.
 */
export const CONTACT_KINDS = [
  'mssante',
  'patient',
  'internal',
  'public-provider',
  'care',
  'other',
  'unreadable',
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Recipients of one send that are alike. Never an address, never a name. */
export const contactSchema = z.object({
  kind: z.enum(CONTACT_KINDS),
  /** Code of the profession (TRE_G15) that the stored directory has at this name; null: not known. */
  profession: z.nullable(z.string().check(z.regex(/^[A-Z\d-]{1,10}$/))),
  /** Whether the stored directory has an MSSanté mailbox at this name; null: nobody looked. */
  equipped: z.nullable(z.boolean()),
  count: z.int().check(z.positive()),
});
export type Contact = z.infer<typeof contactSchema>;
