import type { Locator, Page } from '@playwright/test';
import type { Campaign } from '../../../utils/campaign/schema';
import { NO_PROGRESS, type Progress } from '../../../utils/learning/progress';
import { DEFAULTS } from '../../../utils/policy/defaults';
import type { DecidedSettings } from '../../../utils/policy/schema';
import { trialCampaign } from '../../unit/lesson/trial-campaign';
import type { ExtensionBrowser } from '../extension';

/** What the stand-in for the background says. All of it is plain data: it crosses into the page. */
export interface Told {
  readonly campaigns?: readonly {
    readonly origin: 'built-in' | 'file' | 'organisation';
    readonly document: unknown;
  }[];
  readonly progress?: Progress;
  readonly settings?: Partial<DecidedSettings>;
}

/** The page of lessons before a background that keeps in mind what was learnt. */
export interface LessonsPage {
  readonly page: Page;
  readonly title: Locator;
  readonly focused: Locator;
  /** Verbs that are not answered from now on. */
  refuse(verbs: readonly string[]): Promise<void>;
  /** What was noted, in order. */
  noted(): Promise<readonly unknown[]>;
}

export async function openLessons(
  browser: ExtensionBrowser,
  hash: string,
  told: Told = {},
  refused: readonly string[] = [],
): Promise<LessonsPage> {
  const page = await browser.context.newPage();
  await page.addInitScript(standIn, {
    campaigns: told.campaigns ?? [{ origin: 'built-in', document: trialCampaign() }],
    progress: told.progress ?? NO_PROGRESS,
    settings: { ...DEFAULTS, language: 'fr', ...told.settings },
    refused,
  } satisfies Parameters<typeof standIn>[0]);
  await page.goto(`chrome-extension://${browser.extensionId}/lessons.html${hash}`);
  return {
    page,
    title: page.getByRole('heading', { level: 1 }),
    focused: page.locator(':focus'),
    refuse: (verbs) => page.evaluate((names) => void Object.assign(lessons, { refused: names }), verbs),
    noted: () => page.evaluate(() => lessons.noted),
  };
}

/** Progress in which these lessons of a campaign are done, with all answers right. */
export function doneOf({ id, lessons }: Campaign, done: readonly string[]): Progress {
  const known = lessons.filter((lesson) => done.includes(lesson.id));
  return {
    ...NO_PROGRESS,
    lessons: Object.fromEntries(
      known.map(({ id: lesson, quiz }) => [
        `${id}/${lesson}`,
        {
          shown: 1,
          later: 0,
          lastShown: '2026-11-02',
          done: '2026-11-02',
          right: quiz.length,
          of: quiz.length,
        },
      ]),
    ),
  };
}

/** Runs in the page, before its own scripts. */
function standIn(told: {
  readonly campaigns: readonly unknown[];
  readonly progress: Progress;
  readonly settings: DecidedSettings;
  readonly refused: readonly string[];
}): void {
  const own = { refused: told.refused, noted: [] as unknown[] };
  let { progress } = told;
  Object.assign(globalThis, { lessons: own });
  chrome.runtime.sendMessage = async ({ verb, request }) => {
    if (own.refused.includes(verb)) return null;
    if (verb === 'settings-read') return told.settings;
    if (verb === 'campaigns-read') return { campaigns: told.campaigns, lastTry: null };
    if (verb === 'learning-read') return { progress, situations: {}, steps: [] };
    if (verb === 'learning-note') {
      own.noted.push(request);
      const name = `${request['campaign']}/${request['lesson']}`;
      const state = {
        shown: 0,
        later: 0,
        lastShown: null,
        done: '2026-11-23',
        right: Number(request['right']),
        of: Number(request['of']),
      };
      progress = { ...progress, lessons: { ...progress.lessons, [name]: state } };
    }
    return {};
  };
}

declare const lessons: { refused: readonly string[]; noted: readonly unknown[] };
declare const chrome: {
  runtime: {
    sendMessage(message: {
      readonly verb: string;
      readonly request: Readonly<Record<string, unknown>>;
    }): Promise<unknown>;
  };
};
