import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../utils/platform/queue';

describe('createQueue', () => {
  it('begins a piece of work when the one before has ended', async () => {
    const order: string[] = [];
    const inTurn = createQueue();
    const slow = inTurn(async () => {
      order.push('slow begins');
      await Promise.resolve();
      order.push('slow ends');
      return 1;
    });
    const quick = inTurn(async () => {
      order.push('quick');
      return 2;
    });
    expect(await Promise.all([slow, quick])).toEqual([1, 2]);
    expect(order).toEqual(['slow begins', 'slow ends', 'quick']);
  });

  it('tells a failure to whoever asked, and goes on', async () => {
    const inTurn = createQueue();
    const broken = inTurn(() => Promise.reject(new Error('disk full')));
    const next = inTurn(async () => 'done');
    await expect(broken).rejects.toThrow('disk full');
    expect(await next).toBe('done');
  });
});
