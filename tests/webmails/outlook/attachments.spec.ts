import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ExtensionBrowser, expect, launchChromium, test } from '../../browser/extension';
import { type GuardSurfaces, guardSurfaces } from '../../browser/guard-surfaces';
import { dropFiles } from '../drop-files';
import { type SampleFiles, writeSampleFiles } from '../sample-files';
import { type Compose, type OutlookPage, openOutlook, type ReplicaOptions } from './outlook-page';
import { type Replica, startReplica } from './replica-server';
import { SACHA } from './send-paths';

/* Attached files on the Outlook REPLICA: pages and a recording server written here, never Outlook itself. */

let browser: ExtensionBrowser;
let replica: Replica;
let files: SampleFiles;

test.beforeAll(async () => {
  files = writeSampleFiles();
  browser = await launchChromium();
  replica = await startReplica();
});
test.afterAll(async () => {
  await browser.close();
  await replica.stop();
  files.remove();
});
test.beforeEach(() => replica.clear());

interface Written {
  readonly outlook: OutlookPage;
  readonly compose: Compose;
  readonly guard: GuardSurfaces;
}

async function write(options: ReplicaOptions = {}): Promise<Written> {
  const outlook = await openOutlook(await browser.context.newPage(), replica, options);
  return { outlook, ...(await writeIn(outlook)) };
}

async function writeIn(outlook: OutlookPage): Promise<Omit<Written, 'outlook'>> {
  const compose = await outlook.openCompose();
  await compose.addRecipient(SACHA);
  await compose.setSubject('Réunion');
  await compose.setBody('La réunion est déplacée à jeudi.');
  return { compose, guard: guardSurfaces(compose.page) };
}

async function listed(compose: Compose, file: string): Promise<void> {
  await expect(compose.part('card').filter({ hasText: basename(file) })).toHaveCount(1);
}

const choose = async ({ compose }: Written, file: string): Promise<void> => {
  await compose.part('file').setInputFiles(file);
  await listed(compose, file);
};
const chooseLoose = async ({ compose }: Written, file: string): Promise<void> => {
  const chooser = compose.page.waitForEvent('filechooser');
  await compose.part('attach').click();
  await (await chooser).setFiles(file);
  await listed(compose, file);
};
const drop = async ({ compose }: Written, file: string): Promise<void> => {
  await dropFiles(compose.page, '[data-replica="body"]', [file]);
  await listed(compose, file);
};

const WAYS = {
  'chosen in an input': { attach: choose, options: {} },
  'chosen in an input outside the page': { attach: chooseLoose, options: { input: 'loose' } },
  dropped: { attach: drop, options: {} },
} as const;

async function expectHeldFor({ compose, guard }: Written, file: string): Promise<void> {
  await compose.pressSend();
  await guard.expectHeld();
  await expect(guard.dialog).toContainText(`pièce jointe ${basename(file)}`);
  expect(replica.sent()).toEqual([]);
}

for (const [way, { attach, options }] of Object.entries(WAYS)) {
  test(`a letter with health data, ${way}: held, and the dialog names the file`, async () => {
    const written = await write(options);
    await attach(written, files.letter);
    await expectHeldFor(written, files.letter);
  });
}

test('a file that says nothing of anybody leaves in silence, once, unchanged', async () => {
  const written = await write();
  const { compose, guard } = written;
  await choose(written, files.agenda);
  await choose(written, files.agendaPdf);
  await compose.pressSend();
  await compose.expectClosed();
  await guard.expectNoDialog();
  const base64 = (path: string) => readFileSync(path).toString('base64');
  expect(replica.sent()).toMatchObject([
    {
      files: [
        { name: basename(files.agenda), base64: base64(files.agenda) },
        { name: basename(files.agendaPdf), base64: base64(files.agendaPdf) },
      ],
    },
  ]);
});

test('what is sent before a file has been read waits for it, and leaves by itself', async () => {
  const written = await write();
  const { compose, guard } = written;
  await compose.part('file').setInputFiles(files.long);
  await compose.pressSend();
  await compose.expectClosed();
  await guard.expectNoDialog();
  expect(replica.sent()).toHaveLength(1);
});

test('a file that a password keeps closed is said to be unread, with the reason, and may leave', async () => {
  const written = await write();
  const { compose, guard } = written;
  await choose(written, files.closedZip);
  await guard.bar.getByText('Détails').click();
  await expect(guard.bar).toContainText('lettre.txt non lu : protégé par mot de passe');
  await compose.pressSend();
  await compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
});

test('a file over 25 MB is said to be unread', async () => {
  const written = await write();
  await written.compose.part('file').setInputFiles(files.huge);
  await expect(written.guard.bar).toContainText('huge.txt');
  await expect(written.guard.bar).toContainText('plus de 25 Mo');
});

test('the files of a reopened draft are known by name only, and that is said', async () => {
  const page = await browser.context.newPage();
  const outlook = await openOutlook(page, replica, { open: 'draft', draftfile: 'bilan.docx' });
  await outlook.oldDraft();
  const { bar } = guardSurfaces(page);
  await expect(bar).toContainText('bilan.docx');
  await expect(bar).toContainText('déjà là avant Pli sûr');
});

test('a file that was taken out again counts no more', async () => {
  const written = await write();
  const { compose, guard } = written;
  await choose(written, files.letter);
  await expect(guard.bar).toContainText('courrier.docx');
  await compose.part('remove-card').click();
  await expect(guard.bar).not.toContainText('courrier.docx');
  await compose.pressSend();
  await compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
});

test('two composers: the file of one does not hold the other', async () => {
  const first = await write();
  await choose(first, files.letter);
  const second = { outlook: first.outlook, ...(await writeIn(first.outlook)) };
  await choose(second, files.agenda);
  await second.compose.pressSend();
  await second.compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
  await first.compose.pressSend();
  await first.guard.expectHeld();
});

test('a file added after « go back » is read and judged with the others', async () => {
  const written = await write();
  const { compose, guard } = written;
  await choose(written, files.agenda);
  await choose(written, files.healthText);
  await compose.pressSend();
  await guard.expectHeld();
  await guard.goBack();
  await choose(written, files.healthPdf);
  await compose.pressSend();
  await guard.expectHeld();
  for (const name of ['ordre du jour.txt lu', 'notes.txt lu', 'document.pdf lu']) {
    await expect(guard.dialog).toContainText(name);
  }
  expect(replica.sent()).toEqual([]);
});

test('the background stopped while a file is read changes nothing', async () => {
  const written = await write();
  const { compose, guard } = written;
  await compose.part('file').setInputFiles(files.letter);
  await browser.stopWorkers();
  await listed(compose, files.letter);
  await browser.stopWorkers();
  await compose.pressSend();
  await guard.expectHeld();
  await expect(guard.dialog).toContainText('courrier.docx');
});

test('what the page itself puts into an input, or says was dropped, is not read', async () => {
  const { compose, guard } = await write();
  await compose.part('file').evaluate((input: HTMLInputElement) => {
    const transfer = new DataTransfer();
    for (let number = 0; number < 40; number++) {
      transfer.items.add(new File(['x'.repeat(100_000)], `faux-${number}.txt`));
    }
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
  });
  await expect(guard.bar).toContainText('faux-0.txt');
  await expect(guard.bar).toContainText('déjà là avant Pli sûr');
});
