import { startListsServer } from '../../lists-server/lists-server';
import { buildCampaign } from '../../unit/campaign/build-campaign';
import { expect, test } from '../firefox';
import { deskInFirefox } from '../lists/background';

test('Firefox: a campaign comes from its address, is offered once, and its lessons open in one tab', async ({
  launch,
}) => {
  const server = await startListsServer();
  try {
    server.put('campagne.json', JSON.stringify(buildCampaign()));
    const firefox = await launch();
    const desk = await deskInFirefox(firefox);
    await desk.ask('settings-change', { changes: { campaignUrl: `${server.url}/campagne.json` } });
    expect(await desk.ask('campaigns-refresh', {})).toEqual({ problem: null });
    server.put('campagne.json', '<!doctype html>');
    expect(await desk.ask('campaigns-refresh', {})).toEqual({ problem: 'foreign' });

    const due = () => desk.ask('lesson-due', { moment: 'opened', rules: [], lang: 'en' });
    const [one, two] = await Promise.all([due(), due()]);
    const invitations = [one, two].flatMap(({ invitation }) => invitation ?? []);
    expect(invitations).toMatchObject([{ campaign: 'essai', lesson: 'une', title: 'Lesson une' }]);

    const page = await firefox.extensionPage('options.html');
    const lessonTabs = async () => {
      const urls = await page.evaluate(ownTabs);
      return urls.filter((url) => url.includes('/lessons.html'));
    };
    for (const lesson of ['une', 'deux']) {
      await desk.ask('lesson-answer', { campaign: 'essai', lesson, answer: 'open' });
      await expect.poll(lessonTabs).toEqual([expect.stringMatching(new RegExp(`#essai/${lesson}$`))]);
    }
  } finally {
    await server.close();
  }
});

/** Runs in a page of the extension: addresses of the tabs that show one. WebDriver BiDi does not tell of them. */
async function ownTabs(): Promise<string[]> {
  const { browser } = globalThis as typeof globalThis & { browser: Contexts };
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.map(({ documentUrl }) => documentUrl ?? '');
}

interface Contexts {
  readonly runtime: { getContexts(filter: object): Promise<{ readonly documentUrl?: string }[]> };
}
