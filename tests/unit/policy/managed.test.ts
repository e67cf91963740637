import { describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../../../utils/platform/database';
import { lastManaged, refreshManaged } from '../../../utils/policy/managed';

type Answer = Record<string, unknown>;

/** A browser that gives one answer after the other; the last one again and again. */
function answering(...answers: readonly (Answer | Error)[]): () => Promise<Answer> {
  let next = 0;
  return async () => {
    const answer = answers[Math.min(next++, answers.length - 1)] ?? {};
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

const noWait = async (): Promise<void> => undefined;

describe('the organisation’s policy', () => {
  it('is « not yet » known until the browser has answered once', async () => {
    const store = memoryStore();
    expect((await lastManaged(store)).state).toBe('not-yet');
    await refreshManaged(store, answering({}), noWait);
    expect((await lastManaged(store)).state).toBe('none');
  });

  it('is « none » where the browser rejects because there is no policy (Firefox)', async () => {
    const store = memoryStore();
    await refreshManaged(store, answering(new Error('no manifest')), noWait);
    expect(await lastManaged(store)).toEqual({ state: 'none', policy: {}, problems: [] });
  });

  it('is found again by a worker that has just started', async () => {
    const store = memoryStore();
    const read = await refreshManaged(store, answering({ failClosed: true, locked: ['levels'] }), noWait);
    expect(read).toEqual({
      state: 'present',
      policy: { failClosed: true, locked: ['levels'] },
      problems: [],
    });
    expect(await lastManaged(store)).toEqual(read);
  });

  it('is in force, with its problems, even if not one value of it can be used', async () => {
    const store = memoryStore();
    await refreshManaged(store, answering({ failClosed: 'yes' }), noWait);
    expect(await lastManaged(store)).toEqual({
      state: 'present',
      policy: {},
      problems: [{ key: 'failClosed', place: null, reason: 'wrong-type' }],
    });
  });

  it('keeps the last good value of a key that has become invalid, and drops one that was taken out', async () => {
    const store = memoryStore();
    const good = { failClosed: true, language: 'fr', organisationDomains: ['a.example'] };
    await refreshManaged(store, answering(good), noWait);
    await refreshManaged(store, answering({ failClosed: 'oui', language: 'en' }), noWait);
    const { policy, problems } = await lastManaged(store);
    expect(policy).toEqual({ failClosed: true, language: 'en' });
    expect(problems.map(({ key }) => key)).toEqual(['failClosed']);
  });

  it('goes on holding its locks when the list of locks has become invalid', async () => {
    const store = memoryStore();
    await refreshManaged(store, answering({ locked: ['levels'] }), noWait);
    await refreshManaged(store, answering({ locked: 'levels' }), noWait);
    expect((await lastManaged(store)).policy.locked).toEqual(['levels']);
  });
});

describe('a policy that has vanished', () => {
  const policy = { failClosed: true, locked: ['failClosed'] };

  it('stays if the browser only was not ready: it is read again after a while', async () => {
    const store = memoryStore();
    await refreshManaged(store, answering(policy), noWait);
    const wait = vi.fn(noWait);
    const { state } = await refreshManaged(store, answering({}, policy), wait);
    expect(wait).toHaveBeenCalledOnce();
    expect(state).toBe('present');
    expect((await lastManaged(store)).policy).toEqual(policy);
  });

  it('holds while it is waited for', async () => {
    const store = memoryStore();
    await refreshManaged(store, answering(policy), noWait);
    await refreshManaged(store, answering({}), async () => {
      expect(await lastManaged(store)).toMatchObject({ state: 'present', policy });
    });
    expect.assertions(1);
  });

  it('is forgotten when the answer is still empty', async () => {
    const store = memoryStore();
    await refreshManaged(store, answering(policy), noWait);
    await refreshManaged(store, answering({}), noWait);
    expect(await lastManaged(store)).toEqual({ state: 'none', policy: {}, problems: [] });
  });

  it('makes nobody wait who never had one', async () => {
    const wait = vi.fn(noWait);
    const store = memoryStore();
    await refreshManaged(store, answering({}), wait);
    await refreshManaged(store, answering({}), wait);
    expect(wait).not.toHaveBeenCalled();
  });
});
