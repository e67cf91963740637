import { describe, expect, test } from 'vitest';
import { countDone, currentCampaign, nextLesson, sortForRole } from '../../../components/lesson/course';
import { screenAt } from '../../../components/lesson/route';
import { sayPeriod } from '../../../components/lesson/say-period';
import { readShelf } from '../../../components/lesson/shelf';
import type { Campaign } from '../../../utils/campaign/schema';
import { NO_PROGRESS, type Progress } from '../../../utils/learning/progress';
import { trialCampaign } from './trial-campaign';

const NOW = new Date(2026, 10, 23, 9);
const shelved = (changes: Partial<Campaign>) => ({ campaign: trialCampaign(changes) });
const titles = (list: readonly { readonly campaign: Campaign }[]) => list.map(({ campaign }) => campaign.id);

function done(...names: string[]): Progress {
  const state = { shown: 0, later: 0, lastShown: null, done: '2026-11-20', right: 1, of: 1 };
  return { ...NO_PROGRESS, lessons: Object.fromEntries(names.map((name) => [name, state])) };
}

describe('the lesson to go on with', () => {
  const campaign = trialCampaign();

  test('is the first that is not done', () => {
    expect(nextLesson(campaign, NO_PROGRESS, null)?.id).toBe('adresse');
    expect(nextLesson(campaign, done('essai/adresse'), null)?.id).toBe('fichier');
  });

  test('after a lesson, is the next one in order, and then one that was passed over', () => {
    expect(nextLesson(campaign, NO_PROGRESS, 'fichier')?.id).toBe('mot');
    expect(nextLesson(campaign, done('essai/mot'), 'mot')?.id).toBe('adresse');
  });

  test('is none when all others are done', () => {
    const progress = done('essai/adresse', 'essai/fichier');
    expect(nextLesson(campaign, progress, 'mot')).toBeNull();
    expect(countDone(progress, campaign)).toBe(2);
  });

  test('where progress is not known, is simply the one that follows', () => {
    expect(nextLesson(campaign, null, 'adresse')?.id).toBe('fichier');
    expect(nextLesson(campaign, null, 'mot')).toBeNull();
  });

  test('of another campaign with lessons of the same names does not count', () => {
    expect(countDone(done('autre/adresse'), campaign)).toBe(0);
  });

  test('a lesson that was shown and put off is not done', () => {
    const state = { shown: 2, later: 2, lastShown: '2026-11-20', done: null, right: 0, of: 0 };
    expect(countDone({ ...NO_PROGRESS, lessons: { 'essai/adresse': state } }, campaign)).toBe(0);
  });
});

describe('campaigns', () => {
  const list = [
    shelved({ id: 'infirmiers', audience: ['infirmier'] }),
    shelved({ id: 'tous', audience: ['all'] }),
    shelved({ id: 'medecins', audience: ['medecin', 'iprp'] }),
  ];

  test('for one’s role come first, then those for all, then those for others', () => {
    expect(titles(sortForRole(list, 'iprp'))).toEqual(['medecins', 'tous', 'infirmiers']);
    expect(titles(sortForRole(list, ''))).toEqual(['tous', 'infirmiers', 'medecins']);
  });

  test('for others, not begun or over are not what one goes on with', () => {
    const pick = (...found: Parameters<typeof shelved>) =>
      currentCampaign([shelved(...found)], NO_PROGRESS, 'iprp', NOW) !== null;
    expect(pick({})).toBe(true);
    expect(pick({ audience: ['medecin'] })).toBe(false);
    expect(pick({ period: { from: '2026-11-23', to: '2026-11-23' } })).toBe(true);
    expect(pick({ period: { from: '2026-11-24', to: null } })).toBe(false);
    expect(pick({ period: { from: '2026-01-01', to: '2026-11-22' } })).toBe(false);
  });

  test('that are done give way to the next one', () => {
    const progress = done('tous/adresse', 'tous/fichier', 'tous/mot');
    expect(currentCampaign(list, progress, '', NOW)).toBeNull();
    expect(currentCampaign(list, progress, 'medecin', NOW)?.campaign.id).toBe('medecins');
  });

  test('that are foreign are counted, and keep no other from being read', () => {
    const documents = [null, [], { format: 'pli-sur-campaign' }, 'x', trialCampaign()];
    const shelf = readShelf(documents.map((document) => ({ origin: 'file', document })));
    expect(titles(shelf.campaigns)).toEqual(['essai']);
    expect(shelf.foreign).toBe(4);
  });

  test('say when they begin, end or have ended, and nothing if they have no end', () => {
    expect(sayPeriod({ from: '2026-01-01', to: null }, NOW, 'fr')).toBe('');
    expect(sayPeriod({ from: '2026-12-01', to: null }, NOW, 'fr')).toBe('À partir du 1er décembre 2026');
    expect(sayPeriod({ from: '2026-01-01', to: '2026-11-23' }, NOW, 'en')).toBe('Until November 23, 2026');
    expect(sayPeriod({ from: '2026-01-01', to: '2026-11-22' }, NOW, 'fr')).toMatch(
      /^Terminée le 22 novembre 2026/,
    );
    expect(sayPeriod({ from: '2026-01-01', to: '2026-99-99' }, NOW, 'fr')).toContain('2026-99-99');
  });
});

describe('the address of the page', () => {
  const shelf = readShelf([{ origin: 'built-in', document: trialCampaign() }]);

  test('names a lesson', () => {
    expect(screenAt('#essai/mot', shelf)).toMatchObject({ kind: 'lesson', lesson: { id: 'mot' } });
  });

  test('without a name, or with the library’s, is the library', () => {
    for (const hash of ['', '#library']) {
      expect(screenAt(hash, shelf)).toEqual({ kind: 'library', isStray: false });
    }
  });

  test('that names nothing is the library, which says so', () => {
    for (const hash of ['#essai', '#essai/', '#essai/perdue', '#autre/mot', '#essai/mot/plus', '#<b>']) {
      expect(screenAt(hash, shelf)).toEqual({ kind: 'library', isStray: true });
    }
  });
});
