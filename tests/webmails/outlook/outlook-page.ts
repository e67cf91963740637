import { expect, type Locator, type Page } from '@playwright/test';
import type { Replica } from './replica-server';

export type Field = 'to' | 'cc' | 'bcc';

/** Query of the replica's page; see `replica/page/options.js`. */
export type ReplicaOptions = Readonly<Record<string, string>>;

/** What a person does on the replica's page, whatever its variant: parts are found by `data-replica`. */
export interface OutlookPage {
  readonly page: Page;
  openCompose(): Promise<Compose>;
  /** Answers the received message; an answer opens with a collapsed header, a forward does not. */
  answer(kind: 'reply' | 'reply-all' | 'forward'): Promise<Compose>;
  /** The draft of an earlier session, on a page opened with `open: 'draft'`. */
  oldDraft(): Promise<Compose>;
  /** Sends an invitation, which is no mail. */
  sendEvent(title: string, guest: string): Promise<void>;
  /** One of the dialogs and menus that lie outside of every composer. */
  layer(part: string): Locator;
}

/** One open composer. */
export interface Compose {
  readonly page: Page;
  readonly surface: Locator;
  part(name: string): Locator;
  chips(field?: Field): Locator;
  showField(field: 'cc' | 'bcc'): Promise<void>;
  /** Types a recipient and a separator: an address, or a name of the directory, becomes a chip. */
  addRecipient(text: string, field?: Field): Promise<void>;
  /** Types without a separator: the text stays text. */
  typeRecipient(text: string, field?: Field): Promise<void>;
  /** Types the beginning of a name and takes a suggestion. */
  pickRecipient(start: string, suggestion: string, field?: Field): Promise<void>;
  setSubject(text: string): Promise<void>;
  setBody(text: string): Promise<void>;
  attach(name: string): Promise<void>;
  expandHeader(): Promise<void>;
  pressSend(): Promise<void>;
  ctrlEnter(): Promise<void>;
  altS(): Promise<void>;
  /** Up to the dialog that asks when; its own Send is `layer('confirm-schedule')`. */
  openSchedule(): Promise<void>;
  /** Moves the composer into a window of its own. */
  popOut(): Promise<Compose>;
  /** Waits until the composer is gone. */
  expectClosed(): Promise<void>;
}

/** Opens the replica and waits until its scripts have run. */
export async function openOutlook(
  page: Page,
  replica: Pick<Replica, 'url'>,
  options: ReplicaOptions = {},
): Promise<OutlookPage> {
  await page.goto(`${replica.url}?${new URLSearchParams(options)}`);
  await expect(page.locator('[data-ready="true"]')).toBeAttached();
  return {
    page,
    openCompose: () => openBy(page, 'new-mail'),
    answer: (kind) => openBy(page, kind),
    async oldDraft() {
      const compose = await lastCompose(page);
      await expect(compose.part('subject')).not.toHaveValue('');
      return compose;
    },
    async sendEvent(title, guest) {
      await partOf(page, 'new-event').click();
      await partOf(page, 'event-title').fill(title);
      await partOf(page, 'event-guest').fill(guest);
      await partOf(page, 'event-send').click();
      await expect(partOf(page, 'event')).toHaveCount(0);
    },
    layer: (part) => partOf(page, part),
  };
}

async function openBy(page: Page, part: string): Promise<Compose> {
  const before = await partOf(page, 'surface').count();
  await partOf(page, part).click();
  await expect(partOf(page, 'surface')).toHaveCount(before + 1);
  return lastCompose(page);
}

async function lastCompose(page: Page): Promise<Compose> {
  const number = await partOf(page, 'surface').last().getAttribute('data-number');
  return composeOn(page, number ?? '');
}

/** `isAlone`: in a window of its own, which closes with it. */
function composeOn(page: Page, number: string, isAlone = false): Compose {
  const surface = page.locator(`[data-replica="surface"][data-number="${number}"]`);
  const part = (name: string) => partOf(surface, name);
  const editor = (field: Field) => part(`${field}-editor`);
  async function typeInto(field: Field, text: string): Promise<void> {
    await editor(field).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(text);
  }
  return {
    page,
    surface,
    part,
    chips: (field = 'to') => partOf(editor(field), 'chip'),
    showField: (field) => part(`show-${field}`).click(),
    addRecipient: (text, field = 'to') => typeInto(field, `${text},`),
    typeRecipient: (text, field = 'to') => typeInto(field, text),
    async pickRecipient(start, suggestion, field = 'to') {
      await typeInto(field, start);
      await partOf(page, 'suggestion').filter({ hasText: suggestion }).click();
    },
    setSubject: (text) => part('subject').fill(text),
    async setBody(text) {
      await part('body').click();
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.type(text);
    },
    async attach(name) {
      const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from('contenu fictif') };
      await part('file').setInputFiles(file);
      await expect(part('card').filter({ hasText: name })).toBeVisible();
    },
    expandHeader: () => part('expand').click(),
    pressSend: () => untilClosed(page, part('send').click()),
    ctrlEnter: () => untilClosed(page, page.keyboard.press('Control+Enter')),
    altS: () => untilClosed(page, page.keyboard.press('Alt+s')),
    async openSchedule() {
      await part('send-menu').click();
      await partOf(page, 'schedule').click();
    },
    async popOut() {
      const popup = page.waitForEvent('popup');
      await part('pop-out').click();
      return composeOn(await popup, number, true);
    },
    async expectClosed() {
      if (isAlone) await expect.poll(() => page.isClosed()).toBe(true);
      else await expect(surface).toHaveCount(0);
    },
  };
}

/** A pop-out may close between the press of a key and its release, which then fails. */
async function untilClosed(page: Page, action: Promise<void>): Promise<void> {
  await action.catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}

function partOf(root: Page | Locator, name: string): Locator {
  return root.locator(`[data-replica="${name}"]`);
}
