import { createDetector } from '../health/detect';
import { receiveMove } from '../move/receive-move';
import { extensionIsAlive } from '../platform/alive';
import { type Lang, languageOf } from '../platform/language';
import { followSettings } from '../platform/settings-source';
import type { WebmailAdapter } from '../webmail/contract';
import { backstage } from './backstage';
import { createGuard } from './guard';
import type { GuardWorld, Judgement } from './guard-world';
import { judgeBy } from './judge-by';
import type { Presenter } from './presenter';
import { openRequestBarrier } from './request-barrier';
import { watchSendTriggers } from './send-triggers';
import { watchComposers } from './watch-composers';

/** What `startGuard` needs from the entrypoint. */
export interface GuardParts {
  readonly window: Window;
  readonly adapters: readonly WebmailAdapter[];
  readonly createPresenter: (
    page: Document,
    lang: Lang,
    signal: AbortSignal,
  ) => Presenter & { setLang(lang: Lang): void };
}

/**
 * Sets both barriers up at once, so that nothing leaves while the settings are still being read, and then follows
 * the composers of the page. Stops by itself when the extension is updated or removed.
 */
export function startGuard({ window, adapters, createPresenter }: GuardParts): void {
  const page = window.document;
  const stop = new AbortController();
  const { signal } = stop;
  const presenter = createPresenter(page, languageOf('auto', window.navigator.language), signal);
  const scan = createDetector();
  let judgement: Judgement | null = null;

  const settings = followSettings((now) => {
    judgement = judgeBy(now, scan);
    presenter.setLang(languageOf(now.language, window.navigator.language));
  }, signal);

  let known: readonly WebmailAdapter[] = [];
  const recognise = (): readonly WebmailAdapter[] => {
    if (known.length === 0) known = adapters.filter((adapter) => adapter.recognises(page));
    return known;
  };

  const world: GuardWorld = {
    window,
    adapters,
    presenter,
    backstage,
    judgement: () => judgement,
    ready: () => settings.ready,
    signal,
    now: Date.now,
    crypto: window.crypto,
  };
  const guard = createGuard(world, recognise);

  const stillHere = (): boolean => {
    if (!signal.aborted && !extensionIsAlive()) {
      presenter.notify('reload-tab');
      barrier.standDown();
      stop.abort();
    }
    return !signal.aborted;
  };

  const barrier = openRequestBarrier(page, (request, canWait, later) =>
    stillHere() ? guard.onRequest(request, canWait, later) : 'pass',
  );
  watchSendTriggers(window, recognise, (...send) => (stillHere() ? guard.onSend(...send) : 'go'), signal);
  watchComposers(world, recognise);
  window.addEventListener('focus', stillHere, { signal });
  void receiveMove(world, settings, recognise);
}
