import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import type { DismissedLine } from '../../../utils/gate/dismissals';
import { followJudgement, type JudgementSource } from '../../../utils/gate/judgement-source';
import { createDetector } from '../../../utils/health/detect';
import type { HealthScan } from '../../../utils/health/evidence';
import { DEFAULTS } from '../../../utils/policy/defaults';
import type { DecidedSettings } from '../../../utils/policy/schema';

/* What an organisation adds or takes out, and what a person sets aside, from the settings to the scan. */

const LEXICON = loadDetectorData();
const world = { settings: DEFAULTS, hashes: new Set<number>(), announce: [] as (() => void)[] };

vi.mock('../../../utils/platform/ask', () => ({
  ask: async (verb: string) => {
    if (verb === 'lexicon-read') return LEXICON;
    throw new Error('nobody answers');
  },
}));
vi.mock('../../../utils/platform/settings-source', () => ({
  followSettings: (onChange: (settings: DecidedSettings) => void) => {
    const load = async () => {
      onChange(world.settings);
      return world.settings;
    };
    world.announce.push(() => void load());
    const first = Promise.resolve().then(load);
    return { read: () => first };
  },
  onSettingsChange: (onChange: () => void) => void world.announce.push(onChange),
}));

const LINE: DismissedLine = {
  read: async () => ({ salt: 'salt', hashes: [...world.hashes] }),
  add: async (hash) => world.hashes.add(hash),
  undo: async (hash) => world.hashes.delete(hash),
};

const SICK = 'M. Jean Modèle a une plombémie à 420 µg/L.';
const ODD = 'La réunion Zéphyr commence lundi.';

async function follow(): Promise<JudgementSource> {
  const { signal } = new AbortController();
  const source = followJudgement(
    async () => undefined,
    async () => createDetector,
    LINE,
    signal,
  );
  await source.ready();
  return source;
}

function scan(source: JudgementSource, text: string): HealthScan {
  const judgement = source.current();
  if (judgement === null) throw new Error('nothing is judged yet');
  return judgement.knowledge.scan([{ kind: 'written', text }]);
}

async function change(settings: Partial<DecidedSettings>): Promise<void> {
  world.settings = { ...DEFAULTS, ...settings };
  for (const tell of world.announce) tell();
  await new Promise((resolve) => setImmediate(resolve));
}

beforeEach(() => {
  world.settings = DEFAULTS;
  world.hashes.clear();
  world.announce = [];
});

describe('own words', () => {
  test('a word that the settings add counts as soon as they are announced', async () => {
    const source = await follow();
    expect(scan(source, ODD).evidence.map(({ kind }) => kind)).not.toContain('own-term');
    await change({ healthTerms: ['Réunion Zéphyr'] });
    const { level, evidence } = scan(source, ODD);
    expect(level).not.toBe('none');
    expect(evidence[0]).toMatchObject({ kind: 'own-term', text: 'réunion Zéphyr' });
    expect(evidence[0]?.why.fr).toContain('ajouté');
  });

  test('an exception takes its words out, and they count again when it is removed', async () => {
    const source = await follow();
    const texts = () => scan(source, SICK).evidence.map(({ text }) => text);
    expect(texts()).toContain('plombémie');
    await change({ healthExceptions: ['plombémie'] });
    expect(texts()).not.toContain('plombémie');
    await change({});
    expect(texts()).toContain('plombémie');
  });

  test('other settings do not make the scan anew', async () => {
    const source = await follow();
    const before = source.current()?.knowledge.scan;
    await change({ failClosed: true });
    expect(source.current()?.policy.failClosed).toBe(true);
    expect(source.current()?.knowledge.scan).toBe(before);
  });
});

describe('setting aside', () => {
  test('takes a phrase out at once, and only that one; taking it back brings it back', async () => {
    const source = await follow();
    const first = scan(source, SICK).evidence.find(({ text }) => text === 'plombémie');
    if (first === undefined) throw new Error('plombémie was not seen');
    source.dismiss(first, true);
    const texts = scan(source, SICK).evidence.map(({ text }) => text);
    expect(texts).not.toContain('plombémie');
    expect(texts).toContain('420 µg/L');
    source.dismiss(first, false);
    expect(scan(source, SICK).evidence).toContainEqual(first);
  });

  test('a NIR goes on counting whatever is set aside', async () => {
    const source = await follow();
    const text = 'Le NIR de M. Jean Modèle : 2 55 08 14 168 025 38.';
    const nir = scan(source, text).evidence.find(({ kind }) => kind === 'nir' || kind === 'ins');
    if (nir === undefined) throw new Error('the NIR was not seen');
    source.dismiss(nir, true);
    expect(scan(source, text).evidence).toContainEqual(nir);
  });

  test('another tab’s follows with the settings', async () => {
    const [one, other] = [await follow(), await follow()];
    const first = scan(one, SICK).evidence.find(({ text }) => text === 'plombémie');
    if (first === undefined) throw new Error('plombémie was not seen');
    one.dismiss(first, true);
    const judgeAnew = vi.fn();
    other.onChange(judgeAnew);
    await change({});
    expect(judgeAnew).toHaveBeenCalled();
    expect(scan(other, SICK).evidence.map(({ text }) => text)).not.toContain('plombémie');
  });

  test('is offered only where the settings allow it', async () => {
    const source = await follow();
    expect(source.current()?.canDismiss).toBe(true);
    await change({ allowDismissals: false });
    expect(source.current()?.canDismiss).toBe(false);
  });
});
