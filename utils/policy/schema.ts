import * as z from 'zod/mini';
import { ROLES } from '../campaign/plan';

/** A mail domain, lower case, no '@'. */
const domain = z.string().check(
  z.overwrite((text) => text.trim().toLowerCase().replace(/^@/, '').replace(/\.$/, '')),
  z.regex(/^[^\s@/:]+(\.[^\s@/:]+)+$/),
);

/** A host name, lower case, no scheme or port. */
const host = z.string().check(
  z.overwrite((text) => text.trim().toLowerCase()),
  z.regex(/^[^\s@/:*]+(\.[^\s@/:*]+)*$/),
);

/**
 * An origin such as `https://webmail.example`, read from any page's address on it; plain http only on this machine.
 * No `*` (which Chromium's own parser turns into `%2A`): each webmail is allowed by itself.
 */
const origin = z
  .string()
  .check(z.overwrite(originOf), z.regex(/^(https:\/\/[a-z\d._-]+|http:\/\/127\.0\.0\.1)(:\d+)?$/));

/** A web page; plain http only on this machine. Empty: not set. */
const page = z.string().check(
  z.overwrite((text) => text.trim()),
  z.regex(/^(https:\/\/\S+|http:\/\/127\.0\.0\.1(:\d+)?(\/\S*)?)?$/),
  z.refine((text) => text === '' || URL.canParse(text)),
);

/** An Ed25519 public key: its 32 bytes in base64. Empty: none. */
const publicKey = z.string().check(
  z.overwrite((text) => text.trim()),
  z.regex(/^([A-Za-z0-9+/]{43}=)?$/),
);

/** A key as a service hands it out. Empty: none. */
const secret = z.string().check(
  z.overwrite((text) => text.trim()),
  z.regex(/^[\x21-\x7e]{0,200}$/),
);

/** Words for the detector, or taken from it; white space is one space. */
const phrases = z
  .array(
    z.string().check(
      z.overwrite((text) => text.trim().replace(/\s+/g, ' ')),
      z.minLength(2),
      z.maxLength(100),
    ),
  )
  .check(z.maxLength(500));

export const LEVELS = ['clear', 'notice', 'warn', 'justify', 'block'] as const;

/**
 * Every setting, in the form in which an organisation or a person gives it: all keys optional.
 * The one source of `managed-schema.json`, of the options page and of the table in the documentation.
 */
export const settingsSchema = z.object({
  organisationDomains: z.optional(z.array(domain)),
  trustedDomains: z.optional(z.array(domain)),
  mssanteWebmail: z.optional(page),
  mssanteHosts: z.optional(z.array(host)),
  webmailOrigins: z.optional(z.array(origin)),
  levels: z.optional(z.record(z.string(), z.enum(LEVELS))),
  failClosed: z.optional(z.boolean()),
  language: z.optional(z.enum(['auto', 'fr', 'en'])),
  healthTerms: z.optional(phrases),
  healthExceptions: z.optional(phrases),
  allowDismissals: z.optional(z.boolean()),
  readAttachments: z.optional(z.boolean()),
  trustListUrl: z.optional(page),
  directoryUrl: z.optional(page),
  mirrorKey: z.optional(publicKey),
  annuaireApiUrl: z.optional(page),
  annuaireApiKey: z.optional(secret),
  askAnnuaireApi: z.optional(z.boolean()),
  role: z.optional(z.enum(['', ...ROLES])),
  lessons: z.optional(z.enum(['all', 'organisation', 'none'])),
  campaignUrl: z.optional(page),
  journalMonths: z.optional(z.int().check(z.gte(1), z.lte(13))),
  welcome: z.optional(z.boolean()),
});

export type SettingKey = keyof typeof settingsSchema.shape;
export const SETTING_KEYS = Object.keys(settingsSchema.shape) as readonly SettingKey[];

/** What a person chose. */
export type PersonSettings = z.infer<typeof settingsSchema>;

/** What an organisation deploys: settings, and the keys that its people may not change (`*`: all of them). */
export type ManagedPolicy = PersonSettings & { readonly locked?: readonly (SettingKey | '*')[] };

export const lockedSchema = z.array(z.enum(['*', ...SETTING_KEYS]));

/** Settings with every key decided. */
export const decidedSettingsSchema = z.required(settingsSchema);
export type DecidedSettings = z.infer<typeof decidedSettingsSchema>;

/** The origin of a web address, with or without its scheme; other text stays as it is, for the check to refuse. */
function originOf(text: string): string {
  const trimmed = text.trim();
  const address = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return URL.canParse(address) ? new URL(address).origin : trimmed;
}
