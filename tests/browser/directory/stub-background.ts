import type { Page } from '@playwright/test';
import type { LookUpAnswer } from '../../../utils/directory/answer';
import type { Mailbox } from '../../../utils/directory/mailbox';
import type { ResponseOf, TabState } from '../../../utils/platform/verbs';
import { DEFAULTS } from '../../../utils/policy/defaults';

/** What a page is told instead of the background's answers. All of it is plain data: it crosses into the page. */
export interface Answers {
  /** By text; any other text is answered by « not published ». */
  readonly store?: Readonly<Record<string, LookUpAnswer>>;
  readonly api?: LookUpAnswer;
  /** Texts whose answer waits for `release`. */
  readonly held?: readonly string[];
  readonly recent?: readonly Mailbox[];
  readonly favourites?: readonly Mailbox[];
  readonly hasDirectory?: boolean;
  readonly mssanteWebmail?: string;
  readonly handed?: string | null;
  readonly tab?: TabState;
  readonly equipment?: ResponseOf<'equipment-read'>;
  /** Steps of the guides that are done. */
  readonly steps?: readonly string[];
  /** Domains of the trust list. */
  readonly trusted?: readonly string[];
  /** Whether a message is open that takes text. */
  readonly hasComposer?: boolean;
  /** Verbs that are refused. */
  readonly refused?: readonly string[];
}

export const NOBODY: LookUpAnswer = {
  state: 'answered',
  correspondents: [],
  more: false,
  source: 'store',
  asOf: '2026-11-20',
  retryAt: null,
  canAskApi: false,
};

/** Lets a page of the extension, from its next load on, meet a background that answers as told. The verbs it asked are kept: see `askedOf`. */
export async function stubBackground(page: Page, answers: Answers): Promise<void> {
  await page.addInitScript(
    ({ told, nobody, defaults }) => {
      const asked: Asked[] = [];
      const known = { recent: [...(told.recent ?? [])], favourites: [...(told.favourites ?? [])] };
      let handed = told.handed ?? null;
      const steps = new Set(told.steps);
      const waiting = new Map<string, () => void>();
      Object.assign(window, { asked, release: (text: string) => waiting.get(text)?.() });
      if (!('chrome' in window) || chrome.runtime?.id === undefined) return;
      chrome.runtime.sendMessage = (message, callback) => {
        const answer = answerTo(message as Asked);
        if (callback) void answer.then(callback);
        return answer;
      };

      async function answerTo({ verb, request }: Asked): Promise<unknown> {
        asked.push({ verb, request });
        if (told.refused?.includes(verb)) return null;
        switch (verb) {
          case 'settings-read':
            return { ...defaults, mssanteWebmail: told.mssanteWebmail ?? '' };
          case 'directory-state':
            return {
              current: told.hasDirectory === false ? null : {},
              progress: null,
              lastFailure: null,
              hasMirror: false,
              hasApiKey: false,
            };
          case 'directory-search': {
            const text = String(request['text']);
            if (told.held?.includes(text)) await new Promise<void>((go) => waiting.set(text, go));
            if (request['source'] === 'api') return told.api ?? nobody;
            return told.store?.[text] ?? nobody;
          }
          case 'correspondent-favour': {
            const mailbox = request['mailbox'] as Mailbox;
            known.favourites = known.favourites.filter((one) => one.address !== mailbox.address);
            if (request['isFavourite']) known.favourites.push(mailbox);
            return { ...known };
          }
          case 'correspondents-erase':
            known.recent = [];
            known.favourites = [];
            return { ...known };
          case 'correspondents-read':
            return { ...known };
          case 'write-to':
            return { opened: true };
          case 'search-handed': {
            const text = handed;
            handed = null;
            return { text };
          }
          case 'tab-state':
            return told.tab ?? { watched: true, report: null };
          case 'equipment-read':
            return told.equipment ?? { recipients: 0, mssante: 0, findable: 0 };
          case 'learning-read':
            return { progress: {}, situations: {}, steps: [...steps] };
          case 'learning-note': {
            const step = String(request['step']);
            if (request['done']) steps.add(step);
            else steps.delete(step);
            return {};
          }
          case 'trust-read':
            return { trusted: told.trusted ?? [], probable: [], listIsStale: false };
          case 'composer-insert':
            return { done: told.hasComposer ?? false };
          default:
            return {};
        }
      }
    },
    { told: answers, nobody: NOBODY, defaults: DEFAULTS },
  );
}

/** What a page asked the background, in order. */
export function askedOf(page: Page): Promise<Asked[]> {
  return page.evaluate(() => window.asked);
}

export interface Asked {
  readonly verb: string;
  readonly request: Readonly<Record<string, unknown>>;
}

declare const chrome: {
  runtime?: {
    id?: string;
    sendMessage(message: unknown, callback?: (answer: unknown) => void): Promise<unknown>;
  } & Record<string, unknown>;
};

declare global {
  interface Window {
    asked: Asked[];
    release(text: string): void;
  }
}
