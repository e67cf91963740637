import { expect, type Page } from '@playwright/test';
import type { ReportPart } from '../../../components/report/parts';
import type { ResponseOf } from '../../../utils/platform/verbs';
import { DEFAULTS } from '../../../utils/policy/defaults';
import type { ExtensionBrowser } from '../extension';
import type { MadeUpJournal } from './made-up-journal';

/** What the page is told instead of the background's answers. */
export interface Told {
  readonly journal: MadeUpJournal;
  readonly learning?: ResponseOf<'learning-read'>;
  readonly language?: 'fr' | 'en';
  /** The journal cannot be read until the page asks so many times. */
  readonly refusals?: number;
}

export const LEARNT: ResponseOf<'learning-read'> = {
  progress: {
    lessons: {
      'pli-sur/health-data': { shown: 2, later: 1, lastShown: null, done: null, right: 0, of: 0 },
      'pli-sur/find-address': { shown: 1, later: 0, lastShown: null, done: '2026-11-10', right: 2, of: 3 },
    },
    known: { 'pli-sur': '2026-09-01' },
    lastShown: null,
    laterInARow: 0,
  },
  situations: {
    employer: { tries: 2, mastered: '2026-11-12' },
    'reply-all': { tries: 1, mastered: null },
  },
  steps: ['equip/choose-operator'],
};

/** The day that the page takes for today. */
export const TODAY = '2026-11-23';

/** Opens the report before a background that answers as told, on `TODAY`. */
export async function openReport(
  browser: ExtensionBrowser,
  told: Told,
  part: ReportPart = 'mine',
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  await page.addInitScript(
    ({ journal, learning, settings, refusals }) => {
      Object.assign(window, { askedVerbs: [] });
      let left = refusals;
      let kept = journal;
      if (!('chrome' in window) || chrome.runtime?.id === undefined) return;
      const answers: Record<string, () => unknown> = {
        'settings-read': () => settings,
        'journal-read': () => (left-- > 0 ? null : kept),
        'learning-read': () => learning,
        'campaigns-read': () => ({ campaigns: [], lastTry: null }),
        'journal-erase': () => {
          kept = { entries: [], days: {} };
          return {};
        },
      };
      chrome.runtime.sendMessage = async ({ verb }) => {
        window.askedVerbs.push(verb);
        return (answers[verb] ?? (() => ({})))();
      };
    },
    {
      journal: told.journal,
      learning: told.learning ?? LEARNT,
      settings: { ...DEFAULTS, language: told.language ?? 'auto' },
      refusals: told.refusals ?? 0,
    },
  );
  await page.goto(`chrome-extension://${browser.extensionId}/report.html#${part}`);
  await expect(page.getByRole('tab', { selected: true })).toBeVisible();
  return page;
}

declare const chrome: {
  runtime?: { id?: string; sendMessage(message: { verb: string }): Promise<unknown> };
};

declare global {
  interface Window {
    /** What the report asked of the background. */
    askedVerbs: string[];
  }
}
