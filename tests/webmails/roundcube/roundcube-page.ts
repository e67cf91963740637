import { basename } from 'node:path';
import type { Driver } from '../driver';
import type { Skin } from '../farm/roundcube-server';
import type { FarmUser } from '../farm/users';
import { type ComposeContent, readComposeInPage } from './read-compose';
import { isComposerReadyInPage, type RoundcubeScript } from './roundcube-script';
import { type RecipientField, SKIN_HOOKS, type SkinHooks } from './roundcube-skins';

declare const rcmail: RoundcubeScript;
/** jQuery's count of requests under way. */
declare const jQuery: { readonly active: number };

const COMPOSE_FORM = 'form[name="form"] textarea[name="_message"]';
const HTML_EDITOR = 'iframe.tox-edit-area__iframe';
const MESSAGE_LIST = '#messagelist';

/** Roundcube as a person uses it: everything but `sendByConsole` goes by mouse and keyboard. */
export class RoundcubePage {
  readonly driver: Driver;
  readonly #url: string;
  readonly #skin: Skin;
  readonly #hooks: SkinHooks;
  #isOwnWindow = false;

  /** @param url address of the web page, from `Farm.roundcube` */
  constructor(driver: Driver, url: string, skin: Skin) {
    this.driver = driver;
    this.#url = url;
    this.#skin = skin;
    this.#hooks = SKIN_HOOKS[skin];
  }

  /** How many buttons send, for `pressSend`. */
  get sendButtons(): number {
    return this.#hooks.send.length;
  }

  /** Logs in, unless this browser is logged in already, and waits for the list of messages. */
  async logIn(user: FarmUser): Promise<void> {
    await this.driver.open(this.#url);
    await this.driver.waitFor(`input[name="_user"], ${MESSAGE_LIST}`, 'attached');
    if (!(await this.driver.evaluate((list) => document.querySelector(list) !== null, MESSAGE_LIST))) {
      await this.#fill('input[name="_user"]', user.address);
      await this.#fill('input[name="_pass"]', user.password);
      await this.driver.press('Enter');
    }
    await this.#waitForList();
  }

  /** Opens an empty composer in this page. `html` absent: as the person prefers. */
  async openCompose({ html }: { readonly html?: boolean } = {}): Promise<void> {
    await this.driver.open(`${this.#url}?_task=mail&_action=compose`);
    await this.#waitForCompose();
    if (html === undefined || html === (await this.readCompose()).html) return;
    // Each skin has another place for this choice, and it is no part of what is tested.
    await this.driver.evaluate(
      (mode) => {
        rcmail.command('toggle-editor', { id: rcmail.env.composebody, html: mode === 'html' });
      },
      html ? 'html' : 'plain',
    );
    await this.#waitForCompose();
  }

  /** Presses « Rédiger » as a person who prefers windows (`Farm.prefer({ ownWindow: true })`) and goes there. */
  async openComposeWindow(): Promise<RoundcubePage> {
    const opened = await this.driver.windowOpenedBy(() => this.driver.click('a.compose'));
    const page = new RoundcubePage(opened, this.#url, this.#skin);
    page.#isOwnWindow = true;
    await page.#waitForCompose();
    return page;
  }

  /** Chooses the identity with this address. */
  async chooseSender(address: string): Promise<void> {
    const value = await this.driver.evaluate((wanted) => {
      const options = [...(document.querySelector<HTMLSelectElement>('#_from')?.options ?? [])];
      return options.find(({ text }) => text.includes(`<${wanted}>`))?.value ?? null;
    }, address);
    if (value === null) throw new Error('No identity has this address');
    await this.driver.choose('#_from', value);
  }

  /** Types a recipient (`address` or `Name <address>`) and a comma; makes the field visible before, if need be. */
  async addRecipient(field: RecipientField, text: string): Promise<void> {
    const input = this.#hooks.recipientInput(field);
    if (field !== 'to' && !(await this.#isVisible(input))) {
      await this.#openField(field);
    }
    await this.driver.click(input);
    await this.driver.type(this.#hooks.hasChips ? `${text},` : `${text}, `);
  }

  /** Types into a recipient field and stays there, without finishing. */
  async typeRecipient(field: RecipientField, text: string): Promise<void> {
    await this.driver.click(this.#hooks.recipientInput(field));
    await this.driver.type(text);
  }

  async setSubject(text: string): Promise<void> {
    await this.#fill('#compose-subject', text);
  }

  /** Replaces what is written. Line feeds are typed as Enter. */
  async setBody(text: string): Promise<void> {
    const { html } = await this.readCompose();
    await this.#fill(html ? HTML_EDITOR : COMPOSE_FORM, text);
  }

  /** Attaches a file of this machine and waits until it has arrived on the server. */
  async attach(file: string): Promise<void> {
    const { attach } = this.#hooks;
    for (const step of attach.before) await this.driver.click(step);
    await this.driver.attachFiles('form[name="uploadform"] input[type="file"]', [file]);
    for (const step of attach.after) await this.driver.click(step);
    await this.driver.waitUntil(
      (name) => Object.values(rcmail.env.attachments).some((one) => one.complete && one.name === name),
      basename(file),
    );
  }

  /** Presses one of the skin's send buttons; the first is the most prominent. */
  async pressSend(button = 0): Promise<void> {
    await this.#waitUntilIdle();
    await this.driver.click(this.#hooks.send[button] ?? this.#hooks.send[0]);
  }

  /** Puts the focus on the send button and presses Enter. */
  async pressSendByKeyboard(): Promise<void> {
    await this.driver.waitFor(this.#hooks.send[0], 'visible');
    await this.#waitUntilIdle();
    await this.driver.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.focus();
    }, this.#hooks.send[0]);
    await this.driver.press('Enter');
  }

  /** Sends as Roundcube's own script, or another extension, would: no click, no key. */
  async sendByConsole(): Promise<void> {
    await this.#waitUntilIdle();
    await this.driver.evaluate(() => {
      rcmail.command('send', '', null);
    }, '');
  }

  /** Saves a draft and waits until the server has it. */
  async saveDraft(): Promise<void> {
    await this.#waitUntilIdle();
    const before = await this.driver.evaluate(readDraftId, '');
    await this.driver.click(this.#hooks.saveDraft);
    await this.driver.waitUntil((id) => {
      const saved = document.querySelector<HTMLInputElement>('[name="_draft_saveid"]')?.value ?? '';
      return saved !== '' && saved !== id && !rcmail.busy;
    }, before);
  }

  /** Waits until Roundcube has sent and gone back to its list, or has closed the composer's own window. */
  async waitUntilSent(): Promise<void> {
    if (this.#isOwnWindow) await this.driver.waitUntilClosed();
    else await this.#waitForList();
  }

  /** False once the page shows something else or its window was closed. */
  async isComposeOpen(): Promise<boolean> {
    if (this.driver.isClosed()) return false;
    return this.driver.evaluate((form) => document.querySelector(form) !== null, COMPOSE_FORM);
  }

  readCompose(): Promise<ComposeContent> {
    return this.driver.evaluate(readComposeInPage, '');
  }

  async #waitForList(): Promise<void> {
    await this.driver.waitFor(MESSAGE_LIST, 'attached');
    await this.#waitUntilIdle();
  }

  /** Roundcube ignores commands while it is busy: a person sees « Chargement… » and waits. */
  async #waitUntilIdle(): Promise<void> {
    await this.driver.waitUntil(
      () => document.readyState === 'complete' && !rcmail.busy && jQuery.active === 0,
      '',
    );
  }

  async #waitForCompose(): Promise<void> {
    await this.driver.waitFor(COMPOSE_FORM, 'attached');
    await this.driver.waitUntil(isComposerReadyInPage, '');
  }

  async #fill(selector: string, text: string): Promise<void> {
    await this.driver.click(selector);
    await this.driver.pressWithControl('a');
    await this.driver.type(text);
  }

  /** elastic's menu of fields may close by itself between two presses: how it is opened is no part of what is tested. */
  async #openField(field: 'cc' | 'bcc'): Promise<void> {
    for (const step of this.#hooks.openField[field]) {
      await this.driver.waitFor(step, 'attached');
      await this.driver.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), step);
    }
  }

  #isVisible(selector: string): Promise<boolean> {
    return this.driver.evaluate((wanted) => {
      return (document.querySelector(wanted)?.getClientRects().length ?? 0) > 0;
    }, selector);
  }
}

function readDraftId(): string {
  return document.querySelector<HTMLInputElement>('[name="_draft_saveid"]')?.value ?? '';
}
