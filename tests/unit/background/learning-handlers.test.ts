import { beforeEach, describe, expect, it } from 'vitest';
import { createLearningHandlers, type LearningHandlers } from '../../../utils/background/learning-handlers';
import { createCampaignDesk } from '../../../utils/campaign/campaign-desk';
import { createLearningDesk } from '../../../utils/learning/learning-desk';
import { memoryStore } from '../../../utils/platform/database';
import { DEFAULTS } from '../../../utils/policy/defaults';
import type { DecidedSettings } from '../../../utils/policy/schema';
import { buildCampaign, buildLesson } from '../campaign/build-campaign';

const CALLER = { tabId: 7, frameId: 0, url: 'https://webmail.example/' };
const ASKING = { moment: 'opened', rules: [], lang: 'fr' } satisfies Parameters<
  LearningHandlers['lesson-due']
>[0];

let world: {
  settings: DecidedSettings;
  isDurable: boolean;
  day: string;
  opened: string[];
  held: string[] | null;
};
let handlers: LearningHandlers;

beforeEach(() => {
  world = { settings: { ...DEFAULTS }, isDurable: true, day: '2026-11-23', opened: [], held: null };
  const store = memoryStore();
  const campaigns = createCampaignDesk({
    records: store.records('campaigns'),
    settings: async () => world.settings,
    builtIn: async () => buildCampaign({ id: 'fournie' }),
    download: async () => ({ kind: 'problem', problem: 'offline' }),
    now: () => 0,
    random: () => 0,
  });
  const counter = { count: async () => undefined };
  handlers = createLearningHandlers({
    campaigns,
    learning: createLearningDesk(store.records('learning'), counter, () => world.day),
    settings: async () => world.settings,
    isDurable: async () => world.isDurable,
    held: { take: async () => world.held },
    openLesson: async (key) => void world.opened.push(key),
  });
});

async function due(asking: Partial<typeof ASKING> = {}) {
  return (await handlers['lesson-due']({ ...ASKING, ...asking }, CALLER)).invitation;
}

describe('lesson-due', () => {
  it('offers in the language of the page, and says something else the next time', async () => {
    expect(await due()).toEqual({
      campaign: 'fournie',
      lesson: 'une',
      title: 'Leçon une',
      sentence: 'Une minute pour reconnaître une adresse.',
      minutes: 1,
    });
    world.day = '2026-11-26';
    const again = await handlers['lesson-due']({ ...ASKING, lang: 'en' }, CALLER);
    expect(again.invitation).toMatchObject({
      title: 'Lesson une',
      sentence: 'Can you recognise an address?',
    });
  });

  it('after a held send goes on in the next page of the tab: only what fits there is offered', async () => {
    world.held = ['outside-health'];
    expect(await due()).toBeNull();
    world.held = null;
    expect(await due()).not.toBeNull();
  });

  it('offers in the other language what is not there in that of the page', async () => {
    const lesson = buildLesson('seule', { title: { fr: 'Seule' }, invitations: [{ fr: 'Une minute.' }] });
    await handlers['campaign-keep'](
      { document: buildCampaign({ id: 'seule', languages: ['fr'], lessons: [lesson] }) },
      CALLER,
    );
    const { invitation } = await handlers['lesson-due']({ ...ASKING, lang: 'en' }, CALLER);
    expect(invitation).toMatchObject({ title: 'Seule', sentence: 'Une minute.' });
  });

  it('offers nothing of ours to who wants the organisation’s only, and nothing at all to who wants none', async () => {
    world.settings.lessons = 'organisation';
    expect(await due()).toBeNull();
    await handlers['campaign-keep']({ document: buildCampaign({ id: 'fichier' }) }, CALLER);
    expect(await due()).toMatchObject({ campaign: 'fichier' });
    world.settings.lessons = 'none';
    world.day = '2026-12-23';
    expect(await due()).toBeNull();
    expect((await handlers['campaigns-read']({}, CALLER)).campaigns).toHaveLength(2);
  });

  it('offers nothing where nothing can be remembered: each start of the worker would offer it anew', async () => {
    world.isDurable = false;
    expect(await due()).toBeNull();
  });
});

describe('lesson-answer', () => {
  it('opens the lesson', async () => {
    await due();
    await handlers['lesson-answer']({ campaign: 'fournie', lesson: 'une', answer: 'open' }, CALLER);
    await handlers['lesson-answer']({ campaign: 'fournie', lesson: 'une', answer: 'later' }, CALLER);
    expect(world.opened).toEqual(['fournie/une']);
    const { progress } = await handlers['learning-read']({}, CALLER);
    expect(progress).toMatchObject({ laterInARow: 0, lessons: { 'fournie/une': { shown: 1, later: 0 } } });
  });

  it('« plus tard » opens nothing', async () => {
    await due();
    await handlers['lesson-answer']({ campaign: 'fournie', lesson: 'une', answer: 'later' }, CALLER);
    expect(world.opened).toEqual([]);
    expect((await handlers['learning-read']({}, CALLER)).progress.laterInARow).toBe(1);
  });
});
