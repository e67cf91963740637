import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LessonLine } from '../../../utils/gate/guard-world';
import { createLessonOffers, type LessonOffers, type OfferWorld } from '../../../utils/gate/lesson-offers';
import type { Invitation, LessonAnswer } from '../../../utils/platform/learning-verbs';
import { findingOf, verdictOf } from './build-verdict';

/* When a lesson may be offered in the page of a webmail. Time is ours, and passes by `wait`. */

const INVITATION: Invitation = {
  campaign: 'essai',
  lesson: 'adresse',
  title: 'Une adresse d’essai',
  sentence: 'Une phrase fictive.',
  minutes: 1,
};
const HELD = verdictOf([
  findingOf('outside-health', 'justify'),
  findingOf('attachment-unread', 'unchecked'),
  findingOf('applicative-mailbox', 'notice'),
]);

const document = { visibilityState: 'visible', activeElement: { nodeName: 'BODY' } };
let window: EventTarget & { parent?: unknown };
let signal: AbortController;
let asked: Parameters<LessonLine['due']>[0][];
let due: Invitation | null;
/** What stands in the corner now. */
let shown: { readonly invitation: Invitation; answer(answer: LessonAnswer): void } | null;
let answers: LessonAnswer[];
let isAsking: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(document, { visibilityState: 'visible', activeElement: { nodeName: 'BODY' } });
  window = Object.assign(new EventTarget(), {
    document,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  });
  window.parent = window;
  signal = new AbortController();
  asked = [];
  answers = [];
  due = INVITATION;
  shown = null;
  isAsking = false;
});

afterEach(() => {
  vi.useRealTimers();
});

function start(lessons: Partial<LessonLine> = {}): LessonOffers {
  const world: OfferWorld = {
    window: window as Window & typeof globalThis,
    signal: signal.signal,
    presenter: {
      isAsking: () => isAsking,
      invite(invitation: Invitation, answer: (answer: LessonAnswer) => void) {
        shown = { invitation, answer };
        return () => {
          shown = null;
        };
      },
    },
    backstage: {
      lessons: {
        due: async (occasion: Parameters<LessonLine['due']>[0]) => {
          asked.push(occasion);
          return due;
        },
        answer: (_: Invitation, answer: LessonAnswer) => void answers.push(answer),
        ...lessons,
      },
    },
  };
  return createLessonOffers(world, () => 'fr');
}

const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);
const press = () => window.dispatchEvent(new Event('keydown'));
const open = (offers: LessonOffers) => offers.look(0);

describe('when a webmail has opened', () => {
  test('nothing is asked, and no key is listened to, before a webmail was recognised', async () => {
    const listen = vi.spyOn(window, 'addEventListener');
    start();
    await wait(600);
    expect(asked).toEqual([]);
    expect(listen).not.toHaveBeenCalled();
  });

  test('the lesson that is due is offered after twenty quiet seconds, in the language of the page', async () => {
    open(start());
    await wait(19);
    expect(asked).toEqual([]);
    await wait(1);
    expect(asked).toEqual([{ moment: 'opened', rules: [], lang: 'fr' }]);
    expect(shown?.invitation).toBe(INVITATION);
  });

  test('it is asked once in a page, whether a lesson is due or not', async () => {
    due = null;
    const offers = start();
    open(offers);
    await wait(20);
    offers.look(1);
    offers.look(0);
    await wait(600);
    expect(asked).toHaveLength(1);
    expect(shown).toBeNull();
  });

  test('each key begins the quiet anew, and once the lesson was asked for nobody listens any more', async () => {
    const ignore = vi.spyOn(window, 'removeEventListener');
    open(start());
    for (let turn = 0; turn < 5; turn++) {
      await wait(15);
      press();
    }
    await wait(19);
    expect(asked).toEqual([]);
    await wait(1);
    expect(asked).toHaveLength(1);
    expect(ignore.mock.calls.map(([name]) => name)).toEqual(['keydown', 'visibilitychange']);
  });

  test('it waits while a message is being written, and for twenty seconds after the last one was closed', async () => {
    const offers = start();
    offers.look(1);
    await wait(600);
    offers.look(2);
    offers.look(1);
    await wait(600);
    expect(asked).toEqual([]);
    offers.look(0);
    await wait(20);
    expect(asked).toHaveLength(1);
  });

  test('looks that find nothing new do not put it off', async () => {
    const offers = start();
    for (let second = 0; second < 20; second++) {
      offers.look(0);
      await wait(1);
    }
    expect(asked).toHaveLength(1);
  });

  test('a page out of view is offered nothing, and asks nothing, until it has been in view for a while', async () => {
    document.visibilityState = 'hidden';
    open(start());
    await wait(3_600);
    expect(asked).toEqual([]);
    document.visibilityState = 'visible';
    window.dispatchEvent(new Event('visibilitychange'));
    await wait(19);
    expect(asked).toEqual([]);
    await wait(1);
    expect(asked).toHaveLength(1);
  });

  test('a frame inside a page offers nothing', async () => {
    window.parent = {};
    const offers = start();
    open(offers);
    offers.afterHold(HELD);
    await wait(600);
    expect(asked).toEqual([]);
  });

  test('it waits while a frame has the keyboard, for what is typed in there is not heard', async () => {
    document.activeElement.nodeName = 'IFRAME';
    open(start());
    await wait(600);
    expect(asked).toEqual([]);
    document.activeElement.nodeName = 'BODY';
    await wait(20);
    expect(asked).toHaveLength(1);
  });

  test('it waits while a dialog of ours stands', async () => {
    isAsking = true;
    open(start());
    await wait(600);
    expect(asked).toEqual([]);
    isAsking = false;
    await wait(20);
    expect(asked).toHaveLength(1);
  });
});

describe('after a held send', () => {
  test('the rules that held it are told, and those that only informed are not', async () => {
    const offers = start();
    offers.look(1);
    offers.afterHold(HELD);
    offers.look(0);
    await wait(5);
    expect(asked).toEqual([{ moment: 'held', rules: ['outside-health', 'attachment-unread'], lang: 'fr' }]);
  });

  test('nothing is offered to a person who has gone back to the message', async () => {
    const offers = start();
    offers.look(1);
    offers.afterHold(HELD);
    await wait(3_600);
    expect(asked).toEqual([]);
  });

  test('a send that no composer is known for has its lesson as well', async () => {
    const offers = start();
    offers.look(0);
    await wait(1);
    offers.afterHold(HELD);
    await wait(5);
    expect(asked).toMatchObject([{ moment: 'held' }]);
  });

  test('takes the place of the lesson at the opening, so that no page shows two in a row', async () => {
    const offers = start();
    offers.look(1);
    offers.afterHold(HELD);
    offers.look(0);
    await wait(600);
    expect(asked).toHaveLength(1);
  });

  test('each held send asks again: how often a lesson shows is not decided here', async () => {
    const offers = start();
    for (let turn = 0; turn < 2; turn++) {
      offers.look(1);
      offers.afterHold(HELD);
      offers.look(0);
      await wait(5);
    }
    expect(asked).toHaveLength(2);
  });
});

describe('an offer', () => {
  test('goes unanswered when a composer opens', async () => {
    const offers = start();
    open(offers);
    await wait(20);
    offers.look(1);
    expect(shown).toBeNull();
    expect(answers).toEqual([]);
  });

  test('is not shown if a composer opened before the answer came', async () => {
    let answer: (invitation: Invitation) => void = () => undefined;
    const offers = start({
      due: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    open(offers);
    await wait(20);
    offers.look(1);
    answer(INVITATION);
    await wait(0);
    expect(shown).toBeNull();
  });

  test('tells the background what the person said', async () => {
    open(start());
    await wait(20);
    shown?.answer('later');
    expect(answers).toEqual(['later']);
  });

  test('is silent when the background cannot be reached', async () => {
    open(start({ due: () => Promise.reject(new Error('gone')) }));
    await wait(600);
    expect(shown).toBeNull();
  });

  test('never comes once the extension is gone', async () => {
    const offers = start();
    open(offers);
    signal.abort();
    await wait(600);
    offers.afterHold(HELD);
    await wait(600);
    expect(asked).toEqual([]);
  });
});
