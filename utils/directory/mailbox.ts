import * as z from 'zod/mini';

/**
 * Kinds of MSSanté mailbox: personal, of an organisation, of an application, of a practice.
 * Source: TRE_R257-TypeBAL (ANS), version 2023-12-15.
 */
export const MAILBOX_KINDS = ['PER', 'ORG', 'APP', 'CAB'] as const;
export type MailboxKind = (typeof MAILBOX_KINDS)[number];

/**
 * One published MSSanté mailbox and who has it. Every field is text, empty when the directory says nothing.
 * The columns of the packed store are these fields in this order (`MAILBOX_FIELDS`).
 */
export const mailboxSchema = z.object({
  /** `PER`, `ORG`, `APP` or `CAB`. */
  kind: z.enum(MAILBOX_KINDS),
  /** As published, lower case. */
  address: z.string(),
  /** 11 digits; empty for a mailbox of a structure. */
  rpps: z.string(),
  /** `DR`, `M`, `MME`… */
  title: z.string(),
  /** As published, usually in capitals. */
  family: z.string(),
  given: z.string(),
  /** TRE_G15: `10` is a physician. */
  professionCode: z.string(),
  profession: z.string(),
  /** TRE_R38, such as `SM25`. */
  specialityCode: z.string(),
  speciality: z.string(),
  /** FINESS, SIRET or another identifier of the structure, as published. */
  structureId: z.string(),
  structure: z.string(),
  /** Enseigne commerciale. */
  tradeName: z.string(),
  /** Service de rattachement. */
  service: z.string(),
  town: z.string(),
  postcode: z.string(),
  /** `75`, `2A`, `974`. */
  department: z.string(),
});
export type Mailbox = z.infer<typeof mailboxSchema>;
export type MailboxField = keyof Mailbox;

/** The columns of the store and of the packed file, in their order. */
export const MAILBOX_FIELDS = Object.keys(mailboxSchema.shape) as readonly MailboxField[];

/** A personal mailbox of which nothing is said. */
export const EMPTY_MAILBOX: Mailbox = {
  kind: 'PER',
  address: '',
  rpps: '',
  title: '',
  family: '',
  given: '',
  professionCode: '',
  profession: '',
  specialityCode: '',
  speciality: '',
  structureId: '',
  structure: '',
  tradeName: '',
  service: '',
  town: '',
  postcode: '',
  department: '',
};
