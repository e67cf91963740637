import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSearcher, type SearchState } from '../../../components/dialog/searcher';
import type { LookUpAnswer } from '../../../utils/directory/answer';
import type { LookUp } from '../../../utils/gate/presenter';
import { ANSWER } from '../gate/fake-world';

/** A directory whose answers come when the test says so. */
function slowDirectory() {
  const asked: string[] = [];
  const waiting = new Map<string, (answer: LookUpAnswer) => void>();
  const lookUp: LookUp = (text, source) => {
    asked.push(`${source}: ${text}`);
    return new Promise((resolve) => waiting.set(text, resolve));
  };
  const answer = async (text: string, asOf: string) => {
    waiting.get(text)?.({ ...ANSWER, asOf });
    await vi.advanceTimersByTimeAsync(0);
  };
  return { asked, lookUp, answer };
}

function start(first: string) {
  const directory = slowDirectory();
  const states: SearchState[] = [];
  const searcher = createSearcher(directory.lookUp, first, (state) => states.push(state));
  return { ...directory, searcher, newest: () => states.at(-1) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks once for what was typed in one go', async () => {
  const { searcher, asked, newest, answer } = start('');
  for (const text of ['e', 'ex', 'exe']) searcher.type(text);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual(['store: exe']);
  await answer('exe', '2026-11-21');
  expect(newest()).toMatchObject({ text: 'exe', asking: null, answer: { asOf: '2026-11-21' } });
});

it('drops an answer to an older question, however late it comes', async () => {
  const { searcher, answer, newest } = start('slow');
  searcher.ask('store');
  searcher.type('quick');
  await vi.advanceTimersByTimeAsync(1_000);
  await answer('quick', 'new');
  await answer('slow', 'old');
  expect(newest()).toMatchObject({ text: 'quick', answer: { asOf: 'new' } });
});

it('drops an answer that comes while the next letters are typed', async () => {
  const { searcher, answer, newest } = start('slow');
  searcher.ask('api');
  searcher.type('slower');
  await answer('slow', 'old');
  expect(newest()).toMatchObject({ text: 'slower', asking: null, answer: null });
});

it('looks for nothing where there is nothing to look for, and forgets what was found', async () => {
  const { searcher, asked, answer, newest } = start('exemple');
  searcher.ask('store');
  await answer('exemple', '2026-11-21');
  searcher.type('  ');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual(['store: exemple']);
  expect(newest()).toMatchObject({ asking: null, answer: null });
});

it('says nothing any more once it is stopped', async () => {
  const { searcher, asked, answer, newest } = start('exemple');
  searcher.ask('store');
  searcher.type('exemples');
  const before = newest();
  searcher.stop();
  await vi.advanceTimersByTimeAsync(1_000);
  await answer('exemple', '2026-11-21');
  expect(newest()).toBe(before);
  expect(asked).toEqual(['store: exemple']);
});
