import { RANK, type Verdict } from '../assess/verdict';
import type { RequestOf } from '../platform/verbs';
import type { Backstage, GuardWorld } from './guard-world';
import type { Presenter } from './presenter';

/** What offers need of the page. */
export interface OfferWorld extends Pick<GuardWorld, 'window' | 'signal'> {
  readonly presenter: Pick<Presenter, 'isAsking' | 'invite'>;
  readonly backstage: Pick<Backstage, 'lessons'>;
}

type Occasion = Omit<RequestOf<'lesson-due'>, 'lang'>;

/** How long no key was pressed and no composer was open before a lesson is offered, in ms. */
const QUIET = { opened: 20_000, held: 5_000 };

/** What begins the quiet anew while an offer waits. Nobody listens at any other time. */
const STIRS = ['keydown', 'visibilitychange'] as const;

/** Offers lessons in the page of a webmail, where and when that disturbs nobody. */
export interface LessonOffers {
  /** Tells how many composers of a webmail are open. An offer goes when one opens, and waits until all are closed. */
  look(composers: number): void;
  /** Tells that the person has decided about a send that was held by this verdict. */
  afterHold(verdict: Verdict): void;
}

/**
 * Once in a page when its webmail has opened, and after each held send, asks for the lesson that is due: when the page
 * is in view, no composer or dialog is open, and nobody has pressed a key for a while. Frames offer nothing.
 */
export function createLessonOffers(
  { window, presenter, backstage, signal }: OfferWorld,
  lang: () => RequestOf<'lesson-due'>['lang'],
): LessonOffers {
  const page = window.document;
  let occasion: Occasion | null = { moment: 'opened', rules: [] };
  let isWriting = true;
  let timer = 0;
  let takeAway = (): void => undefined;

  function wait(): void {
    if (occasion === null || isWriting || signal.aborted || window.parent !== window) return;
    for (const name of STIRS) window.addEventListener(name, wait, { capture: true, passive: true });
    window.clearTimeout(timer);
    timer = window.setTimeout(offer, QUIET[occasion.moment]);
  }

  function rest(): void {
    for (const name of STIRS) window.removeEventListener(name, wait, { capture: true });
    window.clearTimeout(timer);
  }

  async function offer(): Promise<void> {
    // `visibilitychange` begins the wait anew.
    if (occasion === null || page.visibilityState === 'hidden') return;
    // What is typed in a frame is not heard here.
    if (presenter.isAsking() || page.activeElement?.nodeName === 'IFRAME') return wait();
    const asked = { ...occasion, lang: lang() };
    occasion = null;
    rest();
    const invitation = await backstage.lessons.due(asked).catch(() => null);
    if (invitation === null || isWriting || signal.aborted) return;
    takeAway = presenter.invite(invitation, (answer) => backstage.lessons.answer(invitation, answer));
  }

  signal.addEventListener('abort', rest);

  return {
    look(composers) {
      const wasWriting = isWriting;
      isWriting = composers > 0;
      if (isWriting) {
        rest();
        takeAway();
      } else if (wasWriting) wait();
    },
    afterHold({ findings }) {
      const holding = findings.filter(({ level }) => RANK[level] > RANK.notice);
      occasion = { moment: 'held', rules: holding.map(({ rule }) => rule) };
      wait();
    },
  };
}
