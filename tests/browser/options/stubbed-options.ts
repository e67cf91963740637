import type { Page } from '@playwright/test';
import type { ImportNews, ImportOrder } from '../../../utils/directory/import-messages';
import type { ResponseOf, Verb } from '../../../utils/platform/verbs';
import type { ExtensionBrowser } from '../extension';
import { type OptionsPage, optionsPage } from './options-page';

/** What the background says to a verb. A verb that is not named is asked of the real one; null: no answer. */
export type Answers = { readonly [V in Verb]?: ResponseOf<V> | null };

/** An options page before a background, and an import worker, that say what a test wants. */
export interface StubbedOptions extends OptionsPage {
  /** Says other things from now on. */
  answer(answers: Answers): Promise<void>;
  /** What was asked, of the stubbed verbs only, since the last time. */
  asked(): Promise<readonly Asked[]>;
  /** What the page told its worker: kinds of orders, and the names of files. */
  orders(): Promise<readonly string[]>;
  /** The worker speaks. */
  tell(news: ImportNews): Promise<void>;
}

interface Asked {
  readonly verb: Verb;
  readonly request: unknown;
}

export async function openStubbed(browser: ExtensionBrowser, answers: Answers): Promise<StubbedOptions> {
  const page = await browser.context.newPage();
  await page.addInitScript(installStubs, answers);
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  return {
    ...(await optionsPage(page)),
    answer: (more) => page.evaluate((said) => void Object.assign(stubs.answers, said), more),
    asked: () => page.evaluate(() => stubs.asked.splice(0)),
    orders: () => page.evaluate(() => stubs.orders),
    tell: (news) => page.evaluate((said) => stubs.worker?.onmessage?.({ data: said }), news),
  };
}

/** Runs in the page, before its own scripts. */
function installStubs(answers: Answers): void {
  const own: Stubs = { answers: { ...answers }, asked: [], orders: [], worker: null };
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = async (message) => {
    if (!(message.verb in own.answers)) return send(message);
    own.asked.push(message);
    return own.answers[message.verb];
  };
  class FakeWorker implements FakeWorkerShape {
    onmessage: FakeWorkerShape['onmessage'] = null;
    constructor(readonly path: string) {
      own.orders.push(path);
      own.worker = this;
    }
    postMessage(order: ImportOrder): void {
      own.orders.push(order.kind === 'import' ? `import ${order.file.name}` : order.kind);
    }
    terminate(): void {
      own.orders.push('terminated');
    }
  }
  Object.assign(globalThis, { stubs: own, Worker: FakeWorker });
}

interface FakeWorkerShape {
  onmessage: ((event: { readonly data: ImportNews }) => void) | null;
}

interface Stubs {
  readonly answers: Record<string, unknown>;
  readonly asked: Asked[];
  readonly orders: string[];
  worker: FakeWorkerShape | null;
}

declare const stubs: Stubs;
declare const chrome: { runtime: { sendMessage(message: Asked): Promise<unknown> } };

/** Presses the section's button of this name and chooses a file. */
export async function chooseFile(
  page: Page,
  button: string,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  section: string,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.locator(section).getByRole('button', { name: button }).click();
  await (await chooser).setFiles(file);
}
