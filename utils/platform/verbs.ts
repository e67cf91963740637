import * as z from 'zod/mini';
import { problemSchema } from '../policy/problem';
import { decidedSettingsSchema, SETTING_KEYS, settingsSchema } from '../policy/schema';
import { DIRECTORY_VERBS } from './directory-verbs';
import { DISMISSED_VERBS } from './dismissed-verbs';
import { JOURNAL_VERBS } from './journal-verbs';
import { LEARNING_VERBS } from './learning-verbs';
import { TRUST_VERBS } from './trust-verbs';

/**
 * The one contract between worlds. `low` verbs may be called by content scripts, which live in foreign pages;
 * `high` verbs by our own pages only. Requests are parsed where they arrive, and so are the answers.
 */
interface VerbShape {
  readonly trust: 'low' | 'high';
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

const nothing = z.object({});
const settingKey = z.enum(SETTING_KEYS);

/** A message on its way to the MSSanté webmail (see `MessageToMove`). Bounded: 200 recipients, 1 MB of text. */
export const messageToMoveSchema = z.object({
  to: z.readonly(z.array(z.string()).check(z.maxLength(200))),
  cc: z.readonly(z.array(z.string()).check(z.maxLength(200))),
  bcc: z.readonly(z.array(z.string()).check(z.maxLength(200))),
  subject: z.string().check(z.maxLength(2_000)),
  text: z.string().check(z.maxLength(1_000_000)),
  attachmentNames: z.readonly(z.array(z.string()).check(z.maxLength(100))),
});

/** What the popup says of a tab: categories only. */
export const tabReportSchema = z.object({
  webmail: z.string(),
  label: z.string(),
  composers: z.int(),
  level: z.nullable(z.enum(['clear', 'notice', 'unchecked', 'warn', 'justify', 'block'])),
  health: z.nullable(z.enum(['none', 'possible', 'probable', 'certain'])),
  rules: z.array(z.string()),
  /** Recipients of the open messages: all, those inside MSSanté, and those outside whom the directory may know. */
  recipients: z.optional(z.object({ all: z.int(), mssante: z.int(), findable: z.int() })),
});
export type TabReport = z.infer<typeof tabReportSchema>;

/** `watched`: a guard is in the page. `report`: null as long as it has recognised no webmail there. */
export const tabStateSchema = z.object({ watched: z.boolean(), report: z.nullable(tabReportSchema) });
export type TabState = z.infer<typeof tabStateSchema>;

/** How the organisation's policy was last seen. `not-yet`: the browser has never answered so far. */
export const policyStateSchema = z.enum(['not-yet', 'none', 'present']);
export type PolicyState = z.infer<typeof policyStateSchema>;

export const settingsViewSchema = z.object({
  values: decidedSettingsSchema,
  origins: z.record(settingKey, z.enum(['default', 'organisation', 'person'])),
  /** Rule by rule; a rule that is missing has its default level. */
  levelOrigins: z.record(z.string(), z.enum(['organisation', 'person'])),
  locked: z.array(settingKey),
  policy: policyStateSchema,
  problems: z.array(problemSchema),
  durable: z.boolean(),
});
export type SettingsView = z.infer<typeof settingsViewSchema>;

export const VERBS = {
  /** The settings in force, for a guard. */
  'settings-read': { trust: 'low', request: nothing, response: decidedSettingsSchema },
  /** Runs the detector's script in the frame of the page that asks. */
  'detector-load': { trust: 'low', request: nothing, response: nothing },
  /** The data of the detector in base64, for a page in which a composer has opened. */
  'lexicon-read': { trust: 'low', request: nothing, response: z.string() },
  /** Makes sure that there is somebody to take a file's line (`ATTACHMENT_LINE`). */
  'attachment-reader-open': { trust: 'low', request: nothing, response: nothing },
  /** English for a webmail page, which carries French only. Its shape is the business of `components/words/`. */
  'english-read': { trust: 'low', request: nothing, response: z.object({ voice: z.unknown() }) },
  'tab-report': { trust: 'low', request: tabReportSchema, response: nothing },
  /** Keeps the message for ten minutes in memory and opens the MSSanté webmail. */
  'move-start': { trust: 'low', request: messageToMoveSchema, response: z.object({ opened: z.boolean() }) },
  /** Hands the message to the tab that was opened for it; null for any other tab. */
  'move-claim': {
    trust: 'low',
    request: nothing,
    response: z.object({ message: z.nullable(messageToMoveSchema) }),
  },
  'move-done': { trust: 'low', request: nothing, response: nothing },
  /** Lets a pop-out's approval be found by the window whose request carries the message. */
  'approval-share': { trust: 'low', request: z.object({ digest: z.string() }), response: nothing },
  'approval-take': {
    trust: 'low',
    request: z.object({ digest: z.string() }),
    response: z.object({ found: z.boolean() }),
  },
  ...TRUST_VERBS,
  ...DIRECTORY_VERBS,
  ...DISMISSED_VERBS,
  ...JOURNAL_VERBS,
  ...LEARNING_VERBS,
  'settings-view': { trust: 'high', request: nothing, response: settingsViewSchema },
  'settings-change': {
    trust: 'high',
    request: z.object({
      /** Only what changes; `levels` rule by rule. */
      changes: settingsSchema,
      /** Keys, and rules, whose own value is forgotten. */
      reset: z.optional(z.array(settingKey)),
      resetLevels: z.optional(z.array(z.string())),
    }),
    response: settingsViewSchema,
  },
  /**
   * Puts text into the open composer of a tab, where the writing stands: a signature, an invitation. `html` is made of
   * `text` by ourselves and says nothing more. Not done: no composer is open there, or it would not take it.
   */
  'composer-insert': {
    trust: 'high',
    request: z.object({
      tabId: z.int(),
      text: z.string().check(z.maxLength(5_000)),
      html: z.string().check(z.maxLength(20_000)),
    }),
    response: z.object({ done: z.boolean() }),
  },
  'tab-state': {
    trust: 'high',
    request: z.object({ tabId: z.int() }),
    response: tabStateSchema,
  },
  /** Registers the content scripts on the webmails the person has allowed. */
  'webmails-sync': {
    trust: 'high',
    request: nothing,
    response: z.object({ protected: z.array(z.string()) }),
  },
} as const satisfies Record<string, VerbShape>;

export type Verb = keyof typeof VERBS;
export type RequestOf<V extends Verb> = z.infer<(typeof VERBS)[V]['request']>;
export type ResponseOf<V extends Verb> = z.infer<(typeof VERBS)[V]['response']>;
