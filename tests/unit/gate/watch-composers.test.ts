import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../utils/assess/verdict';
import { watchComposers } from '../../../utils/gate/watch-composers';
import type { Composer } from '../../../utils/webmail/contract';
import { draftTo, type FakeComposer, fakeComposer, fakeWorld } from './fake-world';

const QUIET = 250;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page with these composers, in which somebody types. */
function watch(...open: Composer[]) {
  const world = fakeWorld();
  const shown: { readonly composer: Composer; readonly verdict: Verdict }[] = [];
  const forgotten: Composer[] = [];
  const counts: number[] = [];
  const listeners: (() => void)[] = [];
  Object.assign(world.window, {
    setTimeout: (run: () => void, delay?: number) => setTimeout(run, delay),
    clearTimeout: (timer: number) => clearTimeout(timer),
    addEventListener: (name: string, listener: () => void) => name === 'input' && listeners.push(listener),
  });
  Object.assign(world.presenter, {
    show: (composer: Composer, verdict: Verdict) => shown.push({ composer, verdict }),
    forget: (composer: Composer) => forgotten.push(composer),
  });
  Object.assign(world.lessons, { look: (composers: number) => counts.push(composers) });
  watchComposers(world, () => [{ ...world.adapter, composers: () => open }]);
  const type = (): void => listeners.forEach((listener) => void listener());
  return { open, shown, forgotten, counts, type };
}

/** A composer that counts how often it is read. */
function counted(text: string): { readonly composer: FakeComposer; reads(): number } {
  const composer = fakeComposer(draftTo(['camille@cabinet.example'], text));
  const read = vi.fn(composer.read);
  composer.read = read;
  return { composer, reads: () => read.mock.calls.length };
}

function stepUntil(isSo: () => boolean): void {
  for (let step = 0; step < 20 && !isSo(); step++) vi.advanceTimersToNextTimer();
  expect(isSo()).toBe(true);
}

test('a key reads nothing: the composer is read once the typing has rested', () => {
  const { composer, reads } = counted('Bonjour.');
  const { shown, type } = watch(composer);
  for (let key = 0; key < 5; key++) {
    type();
    vi.advanceTimersByTime(QUIET - 1);
  }
  expect(reads()).toBe(0);
  vi.runAllTimers();
  expect(reads()).toBe(1);
  expect(shown.map(({ verdict }) => verdict.level)).toEqual(['clear']);
});

test('a key between reading and drawing gives that reading up: only what was read after it is shown', () => {
  const { composer, reads } = counted('Bonjour.');
  const { shown, type } = watch(composer);
  type();
  stepUntil(() => reads() === 1);
  composer.draft = draftTo(['camille@cabinet.example'], 'Sa plombémie est élevée.');
  type();
  vi.runAllTimers();
  expect(reads()).toBe(2);
  expect(shown.map(({ verdict }) => verdict.health)).toEqual(['certain']);
});

test('each of several composers is read, judged and shown in steps of its own', () => {
  const [one, other] = [counted('Bonjour.'), counted('Sa plombémie est élevée.')];
  const { shown, type } = watch(one.composer, other.composer);
  type();
  stepUntil(() => shown.length === 1);
  expect(other.reads()).toBe(0);
  vi.runAllTimers();
  expect(shown.map(({ verdict }) => verdict.health)).toEqual(['none', 'certain']);
});

test('a composer that closes is forgotten, even if the reading that showed it was given up', () => {
  const [one, other] = [counted('Bonjour.'), counted('Bonjour.')];
  const { open, shown, forgotten, type } = watch(one.composer, other.composer);
  type();
  stepUntil(() => shown.length === 1);
  open.shift();
  type();
  vi.runAllTimers();
  expect(forgotten).toEqual([one.composer]);
});

test('how many composers are open is told before any of them is read, and when all are closed', () => {
  const { composer, reads } = counted('Bonjour.');
  const { open, counts, type } = watch(composer);
  type();
  stepUntil(() => counts.length > 0);
  expect([counts, reads()]).toEqual([[1], 0]);
  vi.runAllTimers();
  open.shift();
  type();
  vi.runAllTimers();
  expect(counts.at(-1)).toBe(0);
});

test('a composer that cannot be read is shown as not checked', () => {
  const composer = fakeComposer(draftTo(['camille@cabinet.example'], ''));
  composer.read = () => {
    throw new Error('an unexpected page');
  };
  const { shown, type } = watch(composer);
  type();
  vi.runAllTimers();
  expect(shown.map(({ verdict }) => verdict.level)).toEqual(['unchecked']);
});
