import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, VerbError } from '../../../utils/platform/ask';
import type { Handlers } from '../../../utils/platform/messages';
import { serve } from '../../../utils/platform/messages';
import { DEFAULTS } from '../../../utils/policy/defaults';

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown;
interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id: number };
  readonly frameId?: number;
}

const { listeners, sendMessage } = vi.hoisted(() => ({
  listeners: [] as Listener[],
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'our-id',
      getURL: (path: string) => `chrome-extension://our-id${path}`,
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
      sendMessage,
    },
  },
}));

const ownPage: Sender = { id: 'our-id', url: 'chrome-extension://our-id/options.html' };
const contentScript: Sender = {
  id: 'our-id',
  url: 'https://webmail.example/mail',
  tab: { id: 7 },
  frameId: 3,
};

/** Handlers that do what is given, and tell by their answer that they were reached where nothing is. */
function handlersOf(some: Partial<Handlers>): Handlers {
  return new Proxy(some as Handlers, {
    get: (target, verb) => Reflect.get(target, verb) ?? (async () => 'reached'),
  });
}

async function deliver(handlers: Partial<Handlers>, message: unknown, sender: Sender): Promise<unknown> {
  serve(handlersOf(handlers));
  return new Promise((respond) => listeners.at(-1)?.(message, sender, respond));
}

beforeEach(() => {
  listeners.length = 0;
  sendMessage.mockReset();
});

describe('serve', () => {
  const read = vi.fn(async () => DEFAULTS);

  it('answers a low verb to a content script, and says where it came from', async () => {
    const claim = vi.fn(async () => ({ message: null }));
    const answer = await deliver({ 'move-claim': claim }, { verb: 'move-claim', request: {} }, contentScript);
    expect(answer).toEqual({ message: null });
    expect(claim).toHaveBeenCalledWith({}, { tabId: 7, frameId: 3, url: 'https://webmail.example/mail' });
  });

  it('answers a high verb to our own pages', async () => {
    const erase = vi.fn(async () => ({}));
    expect(
      await deliver({ 'journal-erase': erase }, { verb: 'journal-erase', request: {} }, ownPage),
    ).toEqual({});
    expect(erase).toHaveBeenCalledWith({}, { tabId: null, frameId: 0, url: ownPage.url });
  });

  it.each([
    'settings-view',
    'settings-change',
    'tab-state',
    'journal-summary',
    'journal-erase',
    'webmails-sync',
    'dismissed-list',
    'dismissed-remove',
  ])('refuses %s to a content script', async (verb) => {
    const request = verb === 'settings-change' ? { changes: {} } : verb === 'tab-state' ? { tabId: 1 } : {};
    expect(await deliver({}, { verb, request }, contentScript)).toBeNull();
  });

  it.each([
    ['a page whose address only begins alike', 'chrome-extension://our-id.example/options.html'],
    ['a page that names us further on', 'https://evil.example/chrome-extension://our-id/'],
    ['a caller without an address', undefined],
  ])('refuses a high verb to %s', async (_, url) => {
    const sender = url === undefined ? { id: 'our-id' } : { id: 'our-id', url };
    expect(await deliver({}, { verb: 'journal-erase', request: {} }, sender)).toBeNull();
  });

  it.each([['another-id'], [undefined]])('refuses everything to a sender called %s', async (id) => {
    const sender = id === undefined ? { url: ownPage.url ?? '' } : { ...ownPage, id };
    expect(
      await deliver({ 'settings-read': read }, { verb: 'settings-read', request: {} }, sender),
    ).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  it.each(['settings-write', 'toString', 'constructor', '__proto__', ''])(
    'refuses the unknown verb %j',
    async (verb) => {
      expect(await deliver({}, { verb, request: {} }, ownPage)).toBeNull();
    },
  );

  it.each([[null], ['settings-read'], [{}], [{ verb: 7, request: {} }], [[]]])(
    'refuses %j, which is no envelope',
    async (message) => {
      expect(await deliver({}, message, ownPage)).toBeNull();
    },
  );

  it.each([
    ['settings-change', { changes: { failClosed: 'yes' } }],
    ['settings-change', { changes: { levels: { 'rule-one': 'loud' } } }],
    ['settings-change', { changes: {}, reset: ['everything'] }],
    ['settings-change', {}],
    ['settings-read', undefined],
    ['tab-state', { tabId: 'active' }],
    ['dismissed-add', { hash: 7, family: 'La plombémie de M. Modèle' }],
    ['dismissed-add', { hash: 2 ** 32, family: 'exam' }],
    ['dismissed-undo', { hash: 'plombémie' }],
    ['journal-record', { text: 'the text of a message' }],
    ['move-start', { to: 'camille@service.example' }],
    [
      'move-start',
      { to: [], cc: [], bcc: [], subject: '', text: 'x'.repeat(1_000_001), attachmentNames: [] },
    ],
    ['approval-take', {}],
  ])('refuses a malformed request to %s', async (verb, request) => {
    expect(await deliver({}, { verb, request }, ownPage)).toBeNull();
  });

  it('answers with a refusal when the work itself fails, and tells nothing of why', async () => {
    const erase = vi.fn(() => Promise.reject(new Error('disk full')));
    const answer = deliver({ 'journal-erase': erase }, { verb: 'journal-erase', request: {} }, ownPage);
    expect(await answer).toBeNull();
  });

  it('hands over only what the contract names, and refuses when the handler fails', async () => {
    const change = vi.fn(() => Promise.reject(new Error('enough')));
    const request = { changes: { failClosed: true, isAdmin: true }, reset: [], sudo: true };
    const answer = deliver({ 'settings-change': change }, { verb: 'settings-change', request }, ownPage);
    expect(await answer).toBeNull();
    expect(change).toHaveBeenCalledWith({ changes: { failClosed: true }, reset: [] }, expect.anything());
  });
});

describe('ask', () => {
  it('gives the answer of the background', async () => {
    sendMessage.mockResolvedValue({ found: true });
    expect(await ask('approval-take', { digest: 'abc' })).toEqual({ found: true });
    expect(sendMessage).toHaveBeenCalledWith({ verb: 'approval-take', request: { digest: 'abc' } });
  });

  it('asks once more when the worker died on the way', async () => {
    sendMessage.mockRejectedValueOnce(new Error('message port closed')).mockResolvedValue({ found: false });
    expect(await ask('approval-take', { digest: 'abc' })).toEqual({ found: false });
  });

  it('asks once more when no answer comes at all, and then gives up', async () => {
    vi.useFakeTimers();
    sendMessage.mockImplementation(() => new Promise(() => undefined));
    const failure = ask('approval-take', { digest: 'abc' }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failure).toMatchObject({ verb: 'approval-take', why: 'unreachable' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it.each([
    ['unreachable', () => Promise.reject(new Error('no receiver')), 2],
    ['refused', () => Promise.resolve(null), 1],
    ['refused', () => Promise.resolve(undefined), 1],
  ] as const)('fails as %s', async (why, answer, times) => {
    sendMessage.mockImplementation(answer);
    const failure = await ask('approval-take', { digest: 'abc' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(VerbError);
    expect(failure).toMatchObject({ verb: 'approval-take', why });
    expect(sendMessage).toHaveBeenCalledTimes(times);
  });
});
