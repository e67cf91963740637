import type { Decision, Presenter } from '../utils/gate/presenter';
import type { Lang } from '../utils/platform/language';
import type { Composer } from '../utils/webmail/contract';
import { type BarHandle, mountBar } from './bar/mount-bar';
import { awaitFiles } from './dialog/await-files';
import { openDialog } from './dialog/open-dialog';
import type { StageEnd } from './dialog/open-stage';
import type { EnglishSource } from './english-source';
import type { Offer } from './invitation/invitation-card';
import { createMarkLayer } from './marks/mark-layer';
import { createNoticeBoard } from './notice/notice-board';
import { guardKeys, type KeyGuard } from './page-keys';
import type { PageWorld } from './page-world';
import { SHADOW_MODE } from './surface';
import { FRENCH } from './words/french';

export interface PresenterOptions {
  readonly lang: Lang;
  readonly english: EnglishSource;
  /** Takes everything away when it aborts; an open question then ends with `go-back`. */
  readonly signal: AbortSignal;
  /** Whether recipients get badges. */
  readonly marks: boolean;
  /** What `guardKeys` gave at `document_start`. Without it the page may have got at the keys first. */
  readonly keys?: KeyGuard;
  readonly mode?: ShadowRootMode;
  /** A steady clock, in ms. */
  readonly now?: () => number;
  /** Which wording comes first; each dialog then takes the next one. Without it, another one for each page. */
  readonly firstTurn?: number;
}

/** The presenter of a page, whose language may change while the page lives. */
export interface PagePresenter extends Presenter {
  /** Resolves when this language is spoken; after a second at most, in French till it is here. */
  setLang(lang: Lang): Promise<void>;
}

/** How long a question waits for English, in ms. Then it is asked in French. */
const ENGLISH_PATIENCE = 1_000;

const GO_BACK: Decision = { kind: 'go-back' };

/** What people see in a webmail page: bars, badges, the dialog and notices. */
export function createPresenter(page: Document, options: PresenterOptions): PagePresenter {
  const { signal, english, now = () => performance.now(), mode = SHADOW_MODE } = options;
  const keys = options.keys ?? guardKeys(page.defaultView ?? window, signal);
  let { lang } = options;
  let heard = FRENCH;
  let turn = options.firstTurn ?? Math.trunc(now());
  let lastQuestion: Promise<unknown> = Promise.resolve();
  const world: PageWorld = { page, mode, keys, now, voice: () => heard };
  const bars = new Map<Composer, BarHandle>();
  const notices = createNoticeBoard(world);
  let dialogs = 0;
  const marks = options.marks ? createMarkLayer(world, (composer) => bars.get(composer)?.open()) : null;

  function barOf(composer: Composer): BarHandle {
    const known = bars.get(composer);
    if (known) return known;
    const bar = mountBar(composer, world);
    bars.set(composer, bar);
    return bar;
  }

  /** Speaks the language of the moment: at once if it is here, else as soon as it is. */
  async function speak(): Promise<void> {
    if (lang === 'en') await english.load();
    const voice = lang === 'en' ? (english.current() ?? FRENCH) : FRENCH;
    if (voice === heard || signal.aborted) return;
    heard = voice;
    for (const bar of bars.values()) bar.redraw();
    marks?.redraw();
    notices.redraw();
  }

  /** A dialog of ours takes the place of an offer. */
  function stand<T>(dialog: Promise<T>): Promise<T> {
    dialogs++;
    notices.withdraw();
    return dialog.finally(() => {
      dialogs--;
    });
  }

  /** How a dialog ended; if the page took it away, the person is told so. */
  async function listen<End>(dialog: Promise<StageEnd<End>>): Promise<End> {
    const { end, isLost } = await dialog;
    if (isLost) notices.show('dialog-lost');
    return end;
  }

  function speakSoon(): Promise<void> {
    return Promise.race([speak(), new Promise<void>((resolve) => setTimeout(resolve, ENGLISH_PATIENCE))]);
  }

  signal.addEventListener('abort', () => {
    for (const bar of bars.values()) bar.remove();
    bars.clear();
    marks?.remove();
    notices.remove();
  });

  return {
    show(composer, verdict, help) {
      if (signal.aborted) return;
      void speak();
      barOf(composer).update(verdict, help);
      marks?.show(composer, verdict, help);
    },
    forget(composer) {
      bars.get(composer)?.remove();
      bars.delete(composer);
      marks?.forget(composer);
    },
    ask(question, askSignal) {
      const ending = AbortSignal.any([signal, askSignal]);
      const answer = lastQuestion.then(async () => {
        await speakSoon();
        if (ending.aborted) return GO_BACK;
        return listen(openDialog(question, world, turn++, ending));
      });
      lastQuestion = answer.catch(() => undefined);
      return stand(answer);
    },
    awaitFiles(waiting, waitSignal) {
      return stand(listen(awaitFiles(waiting, world, AbortSignal.any([signal, waitSignal]))));
    },
    isAsking: () => dialogs > 0,
    invite(invitation, onAnswer) {
      const offer: Offer = {
        invitation,
        onAnswer(answer) {
          takeAway();
          onAnswer(answer);
        },
      };
      const takeAway = (): void => notices.withdraw(offer);
      if (!signal.aborted) {
        void speak();
        notices.offer(offer);
      }
      return takeAway;
    },
    notify(notice) {
      if (signal.aborted) return;
      void speak();
      notices.show(notice);
    },
    setLang(next) {
      lang = next;
      return speakSoon();
    },
  };
}
