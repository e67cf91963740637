import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  CHUNK_SIZE,
  LARGEST_FILE,
  PATIENCE,
  type ReaderNews,
} from '../../../utils/attachments/reader-messages';
import type { LineNews, LineOrder } from '../../../utils/files-in-page/line-messages';
import { createReaders, type Readers, type StartWorker } from '../../../utils/files-in-page/take-lines';

interface FakeWorker {
  readonly orders: LineOrder[];
  readonly tell: (news: ReaderNews) => void;
  readonly crash: () => void;
  isEnded: boolean;
}

const READ: ReaderNews = { kind: 'done', content: { state: 'read', text: '', marks: [], unread: [] } };
let workers: FakeWorker[];
let readers: Readers;

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  const start: StartWorker = (tell, crash) => {
    const worker: FakeWorker = { orders: [], tell, crash, isEnded: false };
    workers.push(worker);
    return {
      post: (order) => void worker.orders.push(order),
      end() {
        worker.isEnded = true;
      },
    };
  };
  readers = createReaders(start);
});
afterEach(() => void vi.useRealTimers());

function openLine() {
  let order: (message: unknown) => void = () => undefined;
  let lose: () => void = () => undefined;
  const line = {
    news: [] as LineNews[],
    isClosed: false,
    ended: vi.fn(),
    order: (message: unknown) => order(message),
    lose: () => lose(),
  };
  readers.take(
    {
      post: (news) => void line.news.push(news),
      onOrder(listener) {
        order = listener;
      },
      onLost(listener) {
        lose = listener;
      },
      close() {
        line.isClosed = true;
      },
    },
    line.ended,
  );
  return line;
}

function begin() {
  const line = openLine();
  line.order({ kind: 'begin', name: 'a.txt', size: 3 });
  return line;
}

describe('a line', () => {
  test('has a worker of its own, which hears everything in order and is ended after its last word', () => {
    const line = begin();
    line.order({ kind: 'bytes', base64: 'YWJj' });
    line.order({ kind: 'end' });
    expect(workers[0]?.orders.map(({ kind }) => kind)).toEqual(['begin', 'bytes', 'end']);
    workers[0]?.tell({ kind: 'progress', done: 1 });
    workers[0]?.tell(READ);
    expect(line.news.map(({ kind }) => kind)).toEqual(['more', 'more', 'progress', 'done']);
    expect([line.isClosed, workers[0]?.isEnded, line.ended.mock.calls.length]).toEqual([true, true, 1]);
  });

  test('waits while two others are read, and gets its turn when one ends', () => {
    const [first, , third] = [begin(), begin(), begin()];
    expect(workers).toHaveLength(2);
    expect(third?.news).toEqual([]);
    first?.lose();
    expect(workers).toHaveLength(3);
    expect(third?.news).toEqual([{ kind: 'more' }]);
  });

  test('that breaks takes its worker with it, and leaves the queue if it was waiting', () => {
    const lines = [begin(), begin(), begin(), begin()];
    lines[2]?.lose();
    lines[0]?.lose();
    lines[1]?.lose();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, false]);
    expect(lines[3]?.news).toEqual([{ kind: 'more' }]);
  });

  test.each([
    ['crashes', () => workers[0]?.crash(), 'failed'],
    ['is silent after the end', () => vi.advanceTimersByTime(PATIENCE), 'too-slow'],
  ])('whose worker %s is told so', (_, happen, why) => {
    const line = begin();
    line.order({ kind: 'end' });
    happen();
    expect(line.news.at(-1)).toEqual({ kind: 'done', content: { state: 'unread', why } });
    expect([workers[0]?.isEnded, line.ended.mock.calls.length]).toEqual([true, 1]);
  });

  test('that says no more is let go of after a while', () => {
    const line = begin();
    vi.advanceTimersByTime(60_000);
    expect(line.news.at(-1)).toMatchObject({ kind: 'done', content: { why: 'too-slow' } });
  });

  test('ends when it is cancelled, also while it waits', () => {
    begin();
    begin();
    const line = begin();
    line.order({ kind: 'cancel' });
    expect(line.news).toEqual([{ kind: 'done', content: { state: 'unread', why: 'cancelled' } }]);
  });

  test.each([
    [null],
    ['begin'],
    [{ kind: 'begin', name: 7, size: 1 }],
    [{ kind: 'begin', name: 'a'.repeat(2_000), size: 1 }],
    [{ kind: 'run', code: 'x' }],
  ])('that says %j is not understood, and starts nothing', (order) => {
    openLine().order(order);
    expect(workers).toEqual([]);
  });

  test('cannot begin twice, nor bring bytes before it began', () => {
    const line = openLine();
    line.order({ kind: 'bytes', base64: 'YWJj' });
    line.order({ kind: 'begin', name: 'a', size: 3 });
    line.order({ kind: 'begin', name: 'b', size: 3 });
    expect(workers.map(({ orders }) => orders.length)).toEqual([1]);
  });

  test('that brings more bytes than the largest file has is ended', () => {
    const line = begin();
    const base64 = 'A'.repeat((CHUNK_SIZE / 3) * 4);
    for (let bytes = 0; bytes <= LARGEST_FILE + CHUNK_SIZE; bytes += CHUNK_SIZE)
      line.order({ kind: 'bytes', base64 });
    expect(line.news.at(-1)).toMatchObject({ kind: 'done', content: { why: 'too-large' } });
  });
});

test('hundreds of lines at once are no person’s doing: those beyond a bound are closed', () => {
  const lines = Array.from({ length: 100 }, begin);
  expect(workers).toHaveLength(2);
  expect(lines.filter(({ isClosed }) => isClosed)).toHaveLength(40);
  for (const line of lines) line.lose();
  expect(workers.every(({ isEnded }) => isEnded)).toBe(true);
});
