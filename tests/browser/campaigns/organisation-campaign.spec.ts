import { generateKeyPairSync, sign } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { RequestOf } from '../../../utils/platform/verbs';
import { type ListsServer, startListsServer } from '../../lists-server/lists-server';
import { buildCampaign } from '../../unit/campaign/build-campaign';
import { expect, test } from '../extension';
import { type BackgroundDesk, deskInChromium } from '../lists/background';

/* A campaign that the organisation serves, from the policy to the lesson, in the built extension. */

const FILE = 'campagne.json';
const KEYS = generateKeyPairSync('ed25519');
const ASKING: RequestOf<'lesson-due'> = { moment: 'opened', rules: [], lang: 'fr' };

let server: ListsServer;

test.beforeEach(async () => {
  server = await startListsServer();
});
test.afterEach(() => server.close());

/** Puts a campaign of this title on the server, signed. */
function serve(title: string): void {
  const document = Buffer.from(JSON.stringify(buildCampaign({ title: { fr: title, en: title } })));
  server.put(FILE, document);
  server.put(`${FILE}.sig`, sign(null, document, KEYS.privateKey).toString('base64'));
}

function publicKey(): string {
  return Buffer.from(KEYS.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
}

async function titles(desk: BackgroundDesk): Promise<unknown[]> {
  const { campaigns } = await desk.ask('campaigns-read', {});
  return campaigns.flatMap(({ origin, document }) => (origin === 'organisation' ? [document] : []));
}

async function look(desk: BackgroundDesk): Promise<unknown> {
  return (await desk.ask('campaigns-refresh', {})).problem;
}

function lessonTabs(page: Page): string[] {
  return page
    .context()
    .pages()
    .map((one) => one.url())
    .filter((url) => url.includes('/lessons.html'));
}

test('an organisation’s campaign comes by policy, stays whatever goes wrong, and is offered once', async ({
  launch,
}) => {
  serve('Automne');
  const policy = { campaignUrl: `${server.url}/${FILE}`, mirrorKey: publicKey() };
  const browser = await launch({ policy });
  const desk = await deskInChromium(browser);

  await test.step('it is looked for without being asked, and asked for again by its ETag', async () => {
    await expect.poll(() => titles(desk), { timeout: 30_000 }).toMatchObject([{ title: { fr: 'Automne' } }]);
    expect(await look(desk)).toBeNull();
    expect(server.requests).toEqual([`GET /${FILE} 200`, `GET /${FILE}.sig 200`, `GET /${FILE} 304`]);
  });

  await test.step('a cut file and a wrong signature leave it in use', async () => {
    serve('Hiver');
    server.fault(FILE, 'break');
    expect(await look(desk)).toBe('cut');
    server.fault(FILE, null);
    server.put(`${FILE}.sig`, Buffer.alloc(64).toString('base64'));
    expect(await look(desk)).toBe('bad-signature');
    await browser.stopWorkers();
    expect(await titles(desk)).toMatchObject([{ title: { fr: 'Automne' } }]);
    expect((await desk.ask('campaigns-read', {})).lastTry).toMatchObject({ problem: 'bad-signature' });
  });

  await test.step('of two pages that ask at once, one gets a lesson', async () => {
    const other = await deskInChromium(browser);
    const answers = await Promise.all([desk, other, desk, other].map((one) => one.ask('lesson-due', ASKING)));
    const invitations = answers.flatMap(({ invitation }) => invitation ?? []);
    expect(invitations).toEqual([
      {
        campaign: 'essai',
        lesson: 'une',
        title: 'Leçon une',
        sentence: 'Une minute pour reconnaître une adresse.',
        minutes: 1,
      },
    ]);
    await other.page.close();
  });

  await test.step('no second one comes after the worker was killed', async () => {
    await browser.stopWorkers();
    expect(await desk.ask('lesson-due', ASKING)).toEqual({ invitation: null });
  });

  await test.step('lessons open in one tab', async () => {
    const { page } = desk;
    await desk.ask('lesson-answer', { campaign: 'essai', lesson: 'une', answer: 'open' });
    await expect.poll(() => lessonTabs(page)).toEqual([expect.stringMatching(/#essai\/une$/)]);
    await browser.stopWorkers();
    await desk.ask('lesson-answer', { campaign: 'essai', lesson: 'deux', answer: 'open' });
    await expect.poll(() => lessonTabs(page)).toEqual([expect.stringMatching(/#essai\/deux$/)]);
  });

  await test.step('what was learnt outlives the worker, and counts once', async () => {
    const done = { kind: 'lesson-done', campaign: 'essai', lesson: 'une', of: 2 } as const;
    await desk.ask('learning-note', { ...done, right: 2 });
    await browser.stopWorkers();
    await desk.ask('learning-note', { ...done, right: 1 });
    const { progress } = await desk.ask('learning-read', {});
    expect(progress.lessons['essai/une']).toMatchObject({ shown: 1, later: 0, right: 2, of: 2 });
    const { days } = await desk.ask('journal-read', { from: '2000-01-01', to: '2999-12-31' });
    expect(Object.values(days)).toEqual([{ 'lesson-shown': 1, 'lesson-done': 1 }]);
  });
});
