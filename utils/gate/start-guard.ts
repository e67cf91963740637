import { withFiles } from '../files-in-page/adapter-with-files';
import { captureFiles } from '../files-in-page/capture-files';
import { findFilePlace } from '../files-in-page/find-file-place';
import { handOverFile } from '../files-in-page/hand-over-file';
import { openReader } from '../files-in-page/open-reader';
import { createPageFiles, type PageFiles } from '../files-in-page/page-files';
import { readBase64 } from '../files-in-page/read-base64';
import { receiveMove } from '../move/receive-move';
import { extensionIsAlive } from '../platform/alive';
import { ask } from '../platform/ask';
import { type Lang, languageOf } from '../platform/language';
import { answerPresence } from '../platform/presence';
import type { DecidedSettings } from '../policy/schema';
import type { WebmailAdapter } from '../webmail/contract';
import { createAside } from './aside';
import { backstage } from './backstage';
import { createEquipment } from './equipment';
import { createGuard } from './guard';
import type { Backstage, GuardWorld } from './guard-world';
import { followJudgement } from './judgement-source';
import { createLessonOffers } from './lesson-offers';
import { type BringDetector, bringDetector } from './load-detector';
import type { Presenter } from './presenter';
import { openRequestBarrier } from './request-barrier';
import { watchSendTriggers } from './send-triggers';
import { watchComposers } from './watch-composers';

interface PresenterOptions {
  readonly lang: Lang;
  readonly signal: AbortSignal;
  readonly marks: boolean;
}

type SpeakingPresenter = Presenter & { setLang(lang: Lang): Promise<void> };

/** What `startGuard` needs from the entrypoint. */
export interface GuardParts {
  readonly window: Window;
  readonly adapters: readonly WebmailAdapter[];
  readonly createPresenter: (page: Document, options: PresenterOptions) => SpeakingPresenter;
  /** Stands in for the background; the practice webmail has a directory of its own. */
  readonly stage?: Backstage;
  /** For each of these names a profession, or null if no mailbox is published. */
  readonly equipped?: (names: string[]) => Promise<readonly (string | null)[]>;
  /** Stands in for the background's bringing of the detector; a page of ours has it. */
  readonly bring?: BringDetector;
  /** Given by a page of ours that attaches files by itself: to it alone, what nobody chose may be handed over. */
  readonly files?: PageFiles;
  /** What a page of ours judges by, out of the settings in force. */
  readonly adapt?: (settings: DecidedSettings) => DecidedSettings;
}

/**
 * Sets both barriers up at once, so that nothing leaves while settings and lexicon are still being fetched, and then
 * follows the composers of the page. Stops by itself when the extension is updated or removed.
 */
export function startGuard({
  window,
  adapters,
  createPresenter,
  stage = backstage,
  equipped = async (names) => (await ask('directory-equipped', { names })).found,
  bring = bringDetector,
  files = createPageFiles(
    (file, ...rest) => handOverFile(file, { open: openReader, readBase64 }, ...rest),
    Date.now,
  ),
  adapt,
}: GuardParts): void {
  const page = window.document;
  const stop = new AbortController();
  const { signal } = stop;
  let lang = languageOf('auto', window.navigator.language);
  const presenter = createPresenter(page, { lang, signal, marks: true });
  const judgement = followJudgement(
    (settings) => {
      lang = languageOf(settings.language, window.navigator.language);
      files.setReading(settings.readAttachments);
      return presenter.setLang(lang);
    },
    bring,
    stage.dismissed,
    signal,
    adapt,
  );

  let known: readonly WebmailAdapter[] = [];
  const recognise = (): readonly WebmailAdapter[] => {
    if (known.length > 0) return known;
    known = adapters.filter((adapter) => adapter.recognises(page)).map((one) => withFiles(one, files));
    if (known.length > 0) void receiveMove(world, judgement, recognise);
    return known;
  };

  const world: GuardWorld = {
    window,
    adapters,
    presenter,
    backstage: stage,
    equipment: createEquipment(equipped),
    aside: createAside(judgement.dismiss),
    lessons: createLessonOffers({ window, presenter, backstage: stage, signal }, () => lang),
    files,
    judgement: judgement.current,
    ready: judgement.ready,
    signal,
    now: Date.now,
    crypto: window.crypto,
  };
  const guard = createGuard(world, recognise);

  const stillHere = (): boolean => {
    if (!signal.aborted && !extensionIsAlive()) {
      barrier.standDown();
      stop.abort();
      // Everything that was drawn is gone with the signal; one last sentence needs a presenter of its own.
      createPresenter(page, { lang, signal: new AbortController().signal, marks: false }).notify(
        'reload-tab',
      );
    }
    return !signal.aborted;
  };

  const watchInput = captureFiles(
    window,
    (given, path, isAttached) => {
      const composers = recognise().flatMap((adapter) => adapter.composers(page));
      if (composers.length > 0 && stillHere())
        files.take(given, findFilePlace(path, composers, page), isAttached);
    },
    signal,
  );
  const barrier = openRequestBarrier(
    page,
    (request, canWait, later) => (stillHere() ? guard.onRequest(request, canWait, later) : 'pass'),
    watchInput,
  );
  watchSendTriggers(window, recognise, (...send) => (stillHere() ? guard.onSend(...send) : 'go'), signal);
  judgement.onChange(watchComposers(world, recognise));
  window.addEventListener('focus', stillHere, { signal });
  answerPresence(window, signal);
}
