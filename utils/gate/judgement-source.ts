import type { Scan } from '../health/evidence';
import { NO_OWN_WORDS } from '../health/own-words';
import { ask } from '../platform/ask';
import { followSettings, onSettingsChange } from '../platform/settings-source';
import type { DecidedSettings } from '../policy/schema';
import type { TrustRead } from '../trust/trust-state';
import type { Judgement } from './guard-world';
import { judgeBy } from './judge-by';
import { type BringDetector, loadDetector } from './load-detector';

/** What is judged by, fetched when it is first needed: no page carries it before a webmail shows itself there. */
export interface JudgementSource {
  /** Null until settings, lexicon and trust list are all here. */
  current(): Judgement | null;
  /** Fetches them if that has not been done. Never rejects. */
  ready(): Promise<void>;
  /** Fetches the settings only. Never rejects. */
  settings(): Promise<DecidedSettings>;
}

/** `onSettings` hears every reading of the settings; the first judgement waits until it has heard the first. */
export function followJudgement(
  onSettings: (settings: DecidedSettings) => Promise<void>,
  bring: BringDetector,
  signal: AbortSignal,
): JudgementSource {
  let judgement: Judgement | null = null;
  let scan: Scan | null = null;
  /** The last trust list that the background told; null as long as it has told none. */
  let trust: TrustRead | null = null;
  let newest: DecidedSettings | null = null;
  let heard = Promise.resolve();
  let following: ReturnType<typeof followSettings> | null = null;
  let loading: Promise<void> | null = null;

  const judge = (): void => {
    if (scan !== null && newest !== null) judgement = judgeBy(newest, scan, trust);
  };

  const follow = (): ReturnType<typeof followSettings> => {
    following ??= followSettings((settings) => {
      newest = settings;
      judge();
      heard = onSettings(settings);
    }, signal);
    return following;
  };

  /** Without an answer the last list holds. */
  async function readTrust(): Promise<void> {
    trust = await ask('trust-read', {}).catch(() => trust);
    judge();
  }

  async function load(): Promise<void> {
    onSettingsChange(() => void readTrust(), signal);
    const [, makeScan] = await Promise.all([follow().read(), loadDetector(bring), readTrust()]);
    await heard;
    scan = makeScan(NO_OWN_WORDS);
    judge();
  }

  return {
    current: () => judgement,
    ready: () => {
      loading ??= load();
      return loading;
    },
    settings: () => follow().read(),
  };
}
