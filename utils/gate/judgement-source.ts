import type { MakeScan } from '../health/detect';
import type { Evidence, Scan } from '../health/evidence';
import { ask } from '../platform/ask';
import { followSettings, onSettingsChange } from '../platform/settings-source';
import type { DecidedSettings } from '../policy/schema';
import type { TrustRead } from '../trust/trust-state';
import { createDismissals, type DismissedLine } from './dismissals';
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
  /** Judges without this phrase from now on, or with it again. */
  dismiss(evidence: Evidence, isDismissed: boolean): void;
  /** Calls `listener` whenever what was judged may have to be judged anew. */
  onChange(listener: () => void): void;
}

/**
 * `onSettings` hears every reading of the settings; the first judgement waits until it has heard the first.
 * @param adapt makes of them what is judged by
 */
export function followJudgement(
  onSettings: (settings: DecidedSettings) => Promise<void>,
  bring: BringDetector,
  line: DismissedLine,
  signal: AbortSignal,
  adapt = (settings: DecidedSettings): DecidedSettings => settings,
): JudgementSource {
  let judgement: Judgement | null = null;
  let makeScan: MakeScan | null = null;
  let scan: Scan | null = null;
  /** What `scan` was made of. */
  let made: readonly unknown[] = [];
  const dismissals = createDismissals(line);
  /** The last trust list that the background told; null as long as it has told none. */
  let trust: TrustRead | null = null;
  let newest: DecidedSettings | null = null;
  let heard = Promise.resolve();
  let following: ReturnType<typeof followSettings> | null = null;
  let loading: Promise<void> | null = null;
  let changed = (): void => undefined;

  const judge = (): void => {
    if (makeScan === null || newest === null) return;
    const { isDismissed, isKnown } = dismissals.current();
    const { healthTerms: terms, healthExceptions: exceptions } = newest;
    const wanted = [isDismissed, ...terms, '', ...exceptions];
    if (scan === null || wanted.length !== made.length || wanted.some((part, at) => part !== made[at])) {
      scan = makeScan({ terms, exceptions, isDismissed });
      made = wanted;
    }
    judgement = judgeBy(newest, scan, trust, isKnown);
    changed();
  };

  const follow = (): ReturnType<typeof followSettings> => {
    following ??= followSettings((settings) => {
      newest = adapt(settings);
      judge();
      heard = onSettings(newest);
    }, signal);
    return following;
  };

  /** Without an answer the last list holds. */
  async function readTrust(): Promise<void> {
    trust = await ask('trust-read', {}).catch(() => trust);
    judge();
  }

  async function readDismissals(): Promise<void> {
    await dismissals.read();
    judge();
  }

  async function load(): Promise<void> {
    onSettingsChange(() => {
      void readTrust();
      void readDismissals();
    }, signal);
    const [, make] = await Promise.all([
      follow().read(),
      loadDetector(bring),
      readTrust(),
      dismissals.read(),
    ]);
    await heard;
    makeScan = make;
    judge();
  }

  return {
    current: () => judgement,
    ready: () => {
      loading ??= load();
      return loading;
    },
    settings: () => follow().read(),
    dismiss(evidence, isDismissed) {
      dismissals.set(evidence, isDismissed);
      judge();
    },
    onChange: (listener) => {
      changed = listener;
    },
  };
}
