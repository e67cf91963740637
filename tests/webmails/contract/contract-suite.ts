import { expect, type Page, test } from '@playwright/test';
import type { Draft } from '../../../utils/mail/draft';
import { bundleAdapters } from './bundle-adapters';

/** A page with one open, empty composer, and hands that use it as a person does. */
export interface ContractStage {
  readonly page: Page;
  addRecipient(field: 'to' | 'cc', text: string): Promise<void>;
  /** Types a recipient and stays in the field, without finishing it. */
  typeRecipient(text: string): Promise<void>;
  setSubject(text: string): Promise<void>;
  setBody(text: string): Promise<void>;
  pressSend(): Promise<void>;
  /** Messages that have left since the stage was opened. */
  countSent(): Promise<number>;
  close(): Promise<void>;
}

export interface ContractSubject {
  /** Id of the adapter. */
  readonly id: string;
  readonly name: string;
  /** Address that the message would leave from. */
  readonly sender: string;
  /** What all stages share: servers. */
  start?(): Promise<void>;
  stop?(): Promise<void>;
  open(): Promise<ContractStage>;
}

const OUTSIDER = 'claire@boite.test';
const OTHER = 'bob@cabinet.test';

/** A block to put into a message, as the guides make them. */
const BLOCK = {
  text: 'Camille Exemple\nMSSanté\u00A0: camille.exemple@medecin.mssante.fr',
  html: '<div><b>Camille Exemple</b><br>MSSanté\u00A0: <a href="mailto:camille.exemple@medecin.mssante.fr">camille.exemple@medecin.mssante.fr</a></div>',
};

/** What every adapter must do. Read it as the contract's documentation (utils/webmail/contract.ts). */
export function adapterContract(subject: ContractSubject): void {
  const { id } = subject;

  test.describe(`the adapter contract, on ${subject.name}`, () => {
    let stage: ContractStage;
    let page: Page;

    test.beforeAll(() => subject.start?.());
    test.afterAll(() => subject.stop?.());
    test.beforeEach(async () => {
      stage = await subject.open();
      page = stage.page;
      await page.evaluate(await bundleAdapters());
    });
    test.afterEach(() => stage.close());

    const read = (): Promise<Draft> => page.evaluate((name) => pliSurContract.read(name), id);
    const keys = (draft: Draft): string[] =>
      draft.recipients.known
        ? draft.recipients.value.map((one) => (one.address.known ? one.address.value.key : '?'))
        : ['unread'];

    test('the page is recognised by this adapter and by no other', async () => {
      expect(await page.evaluate(() => pliSurContract.recognising())).toEqual([id]);
    });

    test('one open composer is found, and it is the same object each time', async () => {
      expect(await page.evaluate((name) => pliSurContract.composers(name), id)).toEqual({
        count: 1,
        same: true,
        open: true,
      });
    });

    test('sender, recipients, subject and text are read as they stand', async () => {
      await stage.addRecipient('to', OUTSIDER);
      await stage.addRecipient('cc', `Bob Exemple <${OTHER}>`);
      await stage.setSubject('Réunion de jeudi');
      await stage.setBody('Bonjour,\nà jeudi.');
      const draft = await read();
      expect(draft.sender.known && draft.sender.value.key).toBe(subject.sender);
      expect(keys(draft)).toEqual([OUTSIDER, OTHER]);
      expect(draft.recipients.known && draft.recipients.value.map(({ field }) => field)).toEqual([
        'to',
        'cc',
      ]);
      expect(draft.subject.known && draft.subject.value).toBe('Réunion de jeudi');
      expect(draft.body.known && draft.body.value.written.trim().replace(/\s*\n\s*/g, '\n')).toBe(
        'Bonjour,\nà jeudi.',
      );
      expect(draft.attachments).toEqual({ known: true, value: [] });
    });

    test('a recipient that is typed but not finished counts', async () => {
      await stage.typeRecipient(OUTSIDER);
      expect(keys(await read())).toEqual([OUTSIDER]);
    });

    test('pressing Send asks this composer to send; stopped in capture, nothing leaves', async () => {
      await stage.addRecipient('to', OUTSIDER);
      await stage.setSubject('Essai');
      await stage.setBody('Bonjour.');
      await page.evaluate((name) => pliSurContract.watch(name), id);
      await stage.pressSend();
      expect(await page.evaluate(() => pliSurContract.asked())).toEqual(['click']);
      expect(await stage.countSent()).toBe(0);
    });

    test('writing asks nothing to be sent', async () => {
      await page.evaluate((name) => pliSurContract.watch(name), id);
      await stage.addRecipient('to', OUTSIDER);
      await stage.setSubject('Essai');
      await stage.setBody('Bonjour.');
      expect(await page.evaluate(() => pliSurContract.asked())).toEqual([]);
    });

    test('pressSend presses the webmail’s own Send', async () => {
      await stage.addRecipient('to', OUTSIDER);
      await stage.setSubject('Essai');
      await stage.setBody('Bonjour.');
      expect(await page.evaluate((name) => pliSurContract.pressSend(name), id)).toBe(true);
      await expect.poll(() => stage.countSent()).toBe(1);
    });

    test('a recipient is replaced, the others stay', async () => {
      await stage.addRecipient('to', OUTSIDER);
      await stage.addRecipient('to', OTHER);
      const outcome = await page.evaluate(
        ([name, from]) => pliSurContract.replace(name, from, 'camille.exemple@medecin.mssante.fr'),
        [id, OUTSIDER] as const,
      );
      expect(outcome).toBe('done');
      expect(keys(await read()).sort()).toEqual([OTHER, 'camille.exemple@medecin.mssante.fr']);
    });

    test('a recipient is removed, the others stay', async () => {
      await stage.addRecipient('to', OUTSIDER);
      await stage.addRecipient('to', OTHER);
      expect(
        await page.evaluate(([name, from]) => pliSurContract.replace(name, from, null), [
          id,
          OUTSIDER,
        ] as const),
      ).toBe('done');
      expect(keys(await read())).toEqual([OTHER]);
    });

    test('an empty composer is filled, and read back whole', async () => {
      const message = {
        to: ['camille.exemple@medecin.mssante.fr'],
        cc: [OTHER],
        bcc: [],
        subject: 'Compte rendu',
        text: 'Bonjour,\n\nLe compte rendu demandé.\nCordialement',
        attachmentNames: [],
      };
      expect(
        await page.evaluate(([name, what]) => pliSurContract.fill(name, what), [id, message] as const),
      ).toBe('done');
      const draft = await read();
      expect(keys(draft)).toEqual(['camille.exemple@medecin.mssante.fr', OTHER]);
      expect(draft.subject.known && draft.subject.value).toBe('Compte rendu');
      expect(draft.body.known && draft.body.value.written).toContain('Le compte rendu demandé.');
      expect(await stage.countSent()).toBe(0);
    });

    for (const place of ['in the text', 'in the subject'] as const) {
      test(`with the keyboard ${place}, a block goes below the person’s words on lines of its own, and only once`, async () => {
        await stage.setBody('Bonjour,\nvoici le compte rendu.');
        if (place === 'in the subject') await stage.setSubject('Compte rendu');
        const insert = () =>
          page.evaluate(([name, { text, html }]) => pliSurContract.insert(name, text, html), [
            id,
            BLOCK,
          ] as const);
        expect(await insert()).toBe(true);
        expect(await insert()).toBe(true);
        const { body } = await read();
        const lines = body.known ? body.value.written.replace(/\u00A0/g, ' ').split('\n') : [];
        expect(lines.map((line) => line.trim()).filter((line) => line !== '')).toEqual([
          'Bonjour,',
          'voici le compte rendu.',
          'Camille Exemple',
          'MSSanté : camille.exemple@medecin.mssante.fr',
        ]);
        expect(await stage.countSent()).toBe(0);
      });
    }

    test('there is a place for the bar, and the keyboard can be put back into the text', async () => {
      expect(await page.evaluate((name) => pliSurContract.bar(name), id)).toBe(true);
      expect(await page.evaluate((name) => pliSurContract.focusBody(name), id)).toBe(true);
    });

    test('recipients that the page marks are named as the draft names them', async () => {
      await stage.addRecipient('to', OUTSIDER);
      const draft = await read();
      const marks = await page.evaluate((name) => pliSurContract.marks(name), id);
      const shown = draft.recipients.known ? draft.recipients.value.map((one) => one.shown) : [];
      for (const mark of marks) expect(shown).toContain(mark.shown);
    });

    test('whatever element the page loses, reading never throws', async () => {
      await stage.addRecipient('to', OUTSIDER);
      await stage.setBody('Bonjour.');
      expect(await page.evaluate((name) => pliSurContract.damage(name), id)).toEqual([]);
    });

    test('a request that is none of the webmail’s is left alone', async () => {
      const request = {
        via: 'fetch',
        method: 'POST',
        url: 'http://127.0.0.1/else',
        headers: {},
        text: '{"a":',
        fields: null,
      } as const;
      expect(
        await page.evaluate(([name, one]) => pliSurContract.readRequest(name, one), [id, request] as const),
      ).toBe(null);
    });
  });
}
