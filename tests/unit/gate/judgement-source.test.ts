import { beforeEach, expect, test, vi } from 'vitest';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import { followJudgement } from '../../../utils/gate/judgement-source';
import { createDetector } from '../../../utils/health/detect';
import { DEFAULTS } from '../../../utils/policy/defaults';
import type { TrustRead } from '../../../utils/trust/trust-state';
import { NOWHERE } from './fake-world';

/** The background of the test; null: it does not answer. */
const background: { trust: TrustRead | null; lexicon: string | null } = {
  trust: null,
  lexicon: loadDetectorData(),
};
const asked: string[] = [];
let announce: (() => void)[] = [];

vi.mock('../../../utils/platform/ask', () => ({
  ask: async (verb: string) => {
    asked.push(verb);
    const answer = { 'trust-read': background.trust, 'lexicon-read': background.lexicon }[verb];
    if (!answer) throw new Error('nobody answers');
    return answer;
  },
}));
vi.mock('../../../utils/platform/settings-source', () => ({
  followSettings: (onChange: (settings: typeof DEFAULTS) => void) => {
    const read = Promise.resolve().then(() => {
      onChange(DEFAULTS);
      return DEFAULTS;
    });
    return { read: () => read };
  },
  onSettingsChange: (onChange: () => void) => void announce.push(onChange),
}));

const LIST: TrustRead = { trusted: ['medecin.mssante.fr'], probable: ['ancien.example'], listIsStale: false };
const { signal } = new AbortController();
const bring = async (): Promise<typeof createDetector> => createDetector;

beforeEach(() => {
  background.trust = LIST;
  announce = [];
  asked.length = 0;
});

async function change(trust: TrustRead | null): Promise<void> {
  background.trust = trust;
  for (const tell of announce) tell();
  await new Promise((resolve) => setImmediate(resolve));
}

test('asks nothing before it is needed, and then each thing once', async () => {
  const source = followJudgement(async () => undefined, bring, NOWHERE, signal);
  expect(asked).toEqual([]);
  await Promise.all([source.ready(), source.ready()]);
  expect(asked.sort()).toEqual(['lexicon-read', 'trust-read']);
});

test('judges by the trust list that the background tells', async () => {
  const source = followJudgement(async () => undefined, bring, NOWHERE, signal);
  await source.ready();
  expect(source.current()?.knowledge.trust).toMatchObject({
    trustedDomains: new Set(['medecin.mssante.fr']),
    probableDomains: new Set(['ancien.example']),
    listIsStale: false,
  });
});

test('reads the list again when the background announces a change', async () => {
  const source = followJudgement(async () => undefined, bring, NOWHERE, signal);
  await source.ready();
  await change({ ...LIST, trusted: ['nouveau.mssante.fr'] });
  expect(source.current()?.knowledge.trust.trustedDomains).toEqual(new Set(['nouveau.mssante.fr']));
});

test('keeps the last list when the background is gone', async () => {
  const source = followJudgement(async () => undefined, bring, NOWHERE, signal);
  await source.ready();
  await change(null);
  expect(source.current()?.knowledge.trust.trustedDomains).toEqual(new Set(['medecin.mssante.fr']));
});

test('without any answer, takes the list for stale and goes on', async () => {
  background.trust = null;
  const source = followJudgement(async () => undefined, bring, NOWHERE, signal);
  await source.ready();
  expect(source.current()?.knowledge.trust).toMatchObject({ trustedDomains: null, listIsStale: true });
});

test('is ready only when the language of the settings has been heard', async () => {
  let speak: () => void = () => undefined;
  const source = followJudgement(
    () =>
      new Promise((resolve) => {
        speak = resolve;
      }),
    bring,
    NOWHERE,
    signal,
  );
  const ready = source.ready();
  await new Promise((resolve) => setImmediate(resolve));
  expect(source.current()).toBeNull();
  speak();
  await ready;
  expect(source.current()).not.toBeNull();
});
