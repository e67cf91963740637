import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ImportWorker, importFile } from '../../../components/settings/directory/import-file';
import type { ImportOrder } from '../../../utils/directory/import-messages';
import type { ImportProgress, StoredDirectory } from '../../../utils/directory/state';

const directory: StoredDirectory = {
  rows: 2,
  domains: 1,
  asOf: null,
  importedAt: 0,
  origin: 'file',
  rejected: 0,
  firstRejected: [],
};
const progress: ImportProgress = {
  phase: 'reading',
  bytesRead: 1,
  bytesTotal: 2,
  rows: 0,
  secondsLeft: null,
};

function start() {
  const orders: string[] = [];
  const ticks: ImportProgress[] = [];
  const worker: ImportWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (order: ImportOrder) => orders.push(order.kind),
    terminate: () => orders.push('terminated'),
  };
  const run = importFile(
    new File(['a'], 'a.txt'),
    (tick) => ticks.push(tick),
    () => worker,
  );
  return { worker, orders, ticks, run };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the import of a file in a worker', () => {
  it('hands the file over, passes progress on, and lets the worker go at the end', async () => {
    const { worker, orders, ticks, run } = start();
    worker.onmessage?.(new MessageEvent('message', { data: { kind: 'progress', progress } }));
    worker.onmessage?.(new MessageEvent('message', { data: { kind: 'done', directory } }));
    expect(await run.end).toEqual({ kind: 'done', directory });
    expect(ticks).toEqual([progress]);
    expect(orders).toEqual(['import', 'terminated']);
  });

  it('that is cancelled ends as the worker says', async () => {
    const { worker, orders, run } = start();
    run.cancel();
    worker.onmessage?.(new MessageEvent('message', { data: { kind: 'failed', reason: 'cancelled' } }));
    expect(await run.end).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect(orders).toEqual(['import', 'cancel', 'terminated']);
  });

  it('that is cancelled ends also when the worker does not answer any more', async () => {
    const { orders, run } = start();
    run.cancel();
    await vi.runAllTimersAsync();
    expect(await run.end).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect(orders).toContain('terminated');
  });

  it('whose worker cannot start, or breaks, has failed', async () => {
    const { worker, run } = start();
    worker.onerror?.(Object.assign(new Event('error'), { message: '' }) as ErrorEvent);
    expect(await run.end).toEqual({ kind: 'failed', reason: 'failed' });
  });
});
