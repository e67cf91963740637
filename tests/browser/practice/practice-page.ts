import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '../extension';

/** A message as « Envoyés » shows it. */
export interface SentMessage {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  /** Markup of the body. */
  readonly body: string;
}

/** The practice webmail in the hands of a person. */
export interface PracticePage {
  readonly page: Page;
  /** The composer opened last. */
  readonly composer: Locator;
  /** A part of that composer, or of another one. */
  part(name: 'from' | 'subject' | 'body', composer?: Locator): Locator;
  recipientInput(field: 'to' | 'cc' | 'bcc', composer?: Locator): Locator;
  chips(composer?: Locator): Locator;
  /** Opens an empty composer. */
  compose(): Promise<void>;
  /** Types a recipient and confirms it; shows the field first if it is hidden. */
  addRecipient(field: 'to' | 'cc' | 'bcc', text: string): Promise<void>;
  /** Types at the start of the text, above the signature. */
  write(text: string): Promise<void>;
  send(): Promise<void>;
  countSent(): Promise<number>;
  /** Opens « Envoyés » and reads its messages, newest first. */
  readSent(): Promise<readonly SentMessage[]>;
}

/** Opens the practice webmail in a new tab. `address` continues it: `#try`, `?lang=en`. */
export async function openPractice(browser: ExtensionBrowser, address = ''): Promise<PracticePage> {
  const page = await browser.extensionPage(`practice.html${address}`);
  await expect(page.locator('#messages')).toBeVisible();
  return practicePage(page);
}

function practicePage(page: Page): PracticePage {
  const last = page.locator('[data-composer]').last();
  const self: PracticePage = {
    page,
    composer: last,
    part: (name, composer = last) =>
      composer.locator(`:is(select, input, textarea, [role="textbox"])[data-part="${name}"]`),
    recipientInput: (field, composer = last) => composer.locator(`[data-part="${field}"] input`),
    chips: (composer = last) => composer.locator('[data-recipient]'),
    async compose() {
      const before = await page.locator('[data-composer]').count();
      await page.locator('[data-command="compose"]').click();
      await expect(page.locator('[data-composer]')).toHaveCount(before + 1);
    },
    async addRecipient(field, text) {
      if (field !== 'to' && (await self.recipientInput(field).count()) === 0) {
        await last.locator(`[data-command="show-${field}"]`).click();
      }
      const before = await self.chips().count();
      await self.recipientInput(field).fill(text);
      await self.recipientInput(field).press('Enter');
      await expect(self.chips()).toHaveCount(before + 1);
    },
    async write(text) {
      await self.part('body').press('Control+Home');
      await page.keyboard.type(text);
    },
    send: () => last.locator('[data-command="send"]').click(),
    async countSent() {
      const badge = page.locator('[data-folder="sent"] .count');
      return (await badge.count()) === 0 ? 0 : Number(await badge.textContent());
    },
    async readSent() {
      await page.locator('[data-folder="sent"]').click();
      const rows = page.locator('[data-folder-open="sent"] [data-message]');
      const messages: SentMessage[] = [];
      for (let index = 0; index < (await rows.count()); index++) {
        await rows.nth(index).click();
        messages.push(await readOpenMessage(page));
      }
      return messages;
    },
  };
  return self;
}

async function readOpenMessage(page: Page): Promise<SentMessage> {
  const message = page.locator('[data-message-open]');
  const text = async (part: string) => (await message.locator(`[data-part="${part}"]`).textContent()) ?? '';
  return {
    subject: (await message.locator('h2').textContent()) ?? '',
    from: await text('from'),
    to: await text('to'),
    body: await message.locator('[data-part="body"]').innerHTML(),
  };
}
