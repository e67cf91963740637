import * as z from 'zod/mini';
import type { Problem } from '../policy/problem';
import { type DecidedSettings, SETTING_KEYS, type SettingKey, settingsSchema } from '../policy/schema';
import { DIRECTORY_VERBS } from './directory-verbs';
import { DISMISSED_VERBS } from './dismissed-verbs';
import { JOURNAL_VERBS } from './journal-verbs';
import { LEARNING_VERBS } from './learning-verbs';
import { type Done, type Returns, returns } from './returns';
import { TRUST_VERBS } from './trust-verbs';

/**
 * The one contract between worlds. `low` verbs may be called by content scripts, which live in foreign pages;
 * `high` verbs by our own pages only. Requests are parsed where they arrive; answers are not.
 */
interface VerbShape {
  readonly trust: 'low' | 'high';
  readonly request: z.ZodMiniType;
  readonly response: Returns<unknown>;
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
export interface TabState {
  readonly watched: boolean;
  readonly report: TabReport | null;
}

/** How the organisation's policy was last seen. `not-yet`: the browser has never answered so far. */
export type PolicyState = 'not-yet' | 'none' | 'present';

export interface SettingsView {
  values: DecidedSettings;
  origins: Record<SettingKey, 'default' | 'organisation' | 'person'>;
  /** Rule by rule; a rule that is missing has its default level. */
  levelOrigins: Record<string, 'organisation' | 'person'>;
  locked: SettingKey[];
  policy: PolicyState;
  problems: Problem[];
  durable: boolean;
}

export const VERBS = {
  /** The settings in force, for a guard. */
  'settings-read': { trust: 'low', request: nothing, response: returns<DecidedSettings>() },
  /** Runs the detector's script in the frame of the page that asks. */
  'detector-load': { trust: 'low', request: nothing, response: returns<Done>() },
  /** The data of the detector in base64, for a page in which a composer has opened. */
  'lexicon-read': { trust: 'low', request: nothing, response: returns<string>() },
  /** Makes sure that there is somebody to take a file's line (`ATTACHMENT_LINE`). */
  'attachment-reader-open': { trust: 'low', request: nothing, response: returns<Done>() },
  /** English for a webmail page, which carries French only. Its shape is the business of `components/words/`. */
  'english-read': { trust: 'low', request: nothing, response: returns<{ voice: unknown }>() },
  'tab-report': { trust: 'low', request: tabReportSchema, response: returns<Done>() },
  /** Keeps the message for ten minutes in memory and opens the MSSanté webmail. */
  'move-start': { trust: 'low', request: messageToMoveSchema, response: returns<{ opened: boolean }>() },
  /** Hands the message to the tab that was opened for it; null for any other tab. */
  'move-claim': {
    trust: 'low',
    request: nothing,
    response: returns<{ message: z.infer<typeof messageToMoveSchema> | null }>(),
  },
  'move-done': { trust: 'low', request: nothing, response: returns<Done>() },
  /** Lets a pop-out's approval be found by the window whose request carries the message. */
  'approval-share': { trust: 'low', request: z.object({ digest: z.string() }), response: returns<Done>() },
  'approval-take': {
    trust: 'low',
    request: z.object({ digest: z.string() }),
    response: returns<{ found: boolean }>(),
  },
  ...TRUST_VERBS,
  ...DIRECTORY_VERBS,
  ...DISMISSED_VERBS,
  ...JOURNAL_VERBS,
  ...LEARNING_VERBS,
  'settings-view': { trust: 'high', request: nothing, response: returns<SettingsView>() },
  'settings-change': {
    trust: 'high',
    request: z.object({
      /** Only what changes; `levels` rule by rule. */
      changes: settingsSchema,
      /** Keys, and rules, whose own value is forgotten. */
      reset: z.optional(z.array(settingKey)),
      resetLevels: z.optional(z.array(z.string())),
    }),
    response: returns<SettingsView>(),
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
    response: returns<{ done: boolean }>(),
  },
  'tab-state': {
    trust: 'high',
    request: z.object({ tabId: z.int() }),
    response: returns<TabState>(),
  },
  /** Registers the content scripts on the webmails the person has allowed. */
  'webmails-sync': {
    trust: 'high',
    request: nothing,
    response: returns<{ protected: string[] }>(),
  },
} as const satisfies Record<string, VerbShape>;

export type Verb = keyof typeof VERBS;
export type RequestOf<V extends Verb> = z.infer<(typeof VERBS)[V]['request']>;
export type ResponseOf<V extends Verb> = (typeof VERBS)[V]['response'] extends Returns<infer T> ? T : never;
