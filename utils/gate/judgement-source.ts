import { createDetector } from '../health/detect';
import type { Scan } from '../health/evidence';
import { ask } from '../platform/ask';
import { followSettings } from '../platform/settings-source';
import type { DecidedSettings } from '../policy/schema';
import type { Judgement } from './guard-world';
import { judgeBy } from './judge-by';

/** What is judged by, fetched when it is first needed: no page carries it before a webmail shows itself there. */
export interface JudgementSource {
  /** Null until settings and lexicon are both here. */
  current(): Judgement | null;
  /** Fetches both if that has not been done. Never rejects. */
  ready(): Promise<void>;
  /** Fetches the settings only. Never rejects. */
  settings(): Promise<DecidedSettings>;
}

export function followJudgement(
  onSettings: (settings: DecidedSettings) => void,
  signal: AbortSignal,
): JudgementSource {
  let judgement: Judgement | null = null;
  let scan: Scan | null = null;
  let following: ReturnType<typeof followSettings> | null = null;
  let loading: Promise<void> | null = null;

  const follow = (): ReturnType<typeof followSettings> => {
    following ??= followSettings((settings) => {
      if (scan !== null) judgement = judgeBy(settings, scan);
      onSettings(settings);
    }, signal);
    return following;
  };

  async function load(): Promise<void> {
    const [settings, detector] = await Promise.all([follow().read(), loadDetector()]);
    scan = detector;
    judgement = judgeBy(settings, scan);
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

/** Without its lexicon the detector cannot work: scanning then fails, and the guard says « not checked ». */
async function loadDetector(): Promise<Scan> {
  const lexicon = await ask('lexicon-read', {}).catch(() => null);
  if (lexicon !== null) return createDetector(lexicon);
  return () => {
    throw new Error('the lexicon could not be read');
  };
}
