import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../utils/attachments/read-file';
import { everyFormat } from './every-format';
import { read, textOf } from './read';

const FILES = Object.entries(everyFormat());

describe.each(FILES)('%s', (name, whole) => {
  test('is read', async () => {
    expect(await textOf(name, whole)).toContain('asthme');
  });

  test('cut or with flipped bytes, still gives an answer', async () => {
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(flips, fc.option(fc.nat(whole.length)), async (changes, end) => {
        const bytes = whole.slice(0, end ?? whole.length);
        for (const [at, by] of changes) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ by;
        expect((await read(name, bytes)).state).toMatch(/^(?:read|unread)$/);
      }),
      { numRuns: 60 },
    );
  });
});

test('random bytes behind the first ones of any format give an answer', async () => {
  const starts = FILES.map(([name, bytes]) => ({ name, bytes: bytes.slice(0, 12) }));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
      const content = await read(start.name, Uint8Array.from([...start.bytes, ...rest]));
      expect(content.state).toMatch(/^(?:read|unread)$/);
    }),
    { numRuns: 300 },
  );
});

test('random bytes of any name give an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.uint8Array({ maxLength: 600 }), async (name, bytes) => {
      expect((await read(name, bytes)).state).toMatch(/^(?:read|unread)$/);
    }),
    { numRuns: 200 },
  );
});

describe('a limit', () => {
  const never = { signal: new AbortController().signal };

  test('of size refuses a file before it is looked at', async () => {
    const bytes = new Uint8Array(25 * 1024 * 1024 + 1);
    expect(await readFile({ name: 'a.txt', bytes }, never)).toEqual({ state: 'unread', why: 'too-large' });
  });

  test('of text keeps its beginning, and says that it is cut', async () => {
    const bytes = new TextEncoder().encode('asthme '.repeat(300_000));
    const content = await readFile({ name: 'a.txt', bytes }, never);
    expect(content.state === 'read' && content.text.length).toBe(2_000_000);
    expect(content).toHaveProperty('unread', [{ name: 'a.txt', why: 'too-large' }]);
  });

  test('of time keeps what was read until then', async () => {
    const clock = new AbortController();
    const rows = Array.from({ length: 400 }, (_, index) => `<p>asthme ${index}</p>`.repeat(100)).join('');
    const reading = readFile(
      { name: 'a.html', bytes: new TextEncoder().encode(`<html>${rows}`) },
      { signal: clock.signal },
    );
    setTimeout(() => clock.abort(new DOMException('over', 'TimeoutError')));
    const content = await reading;
    expect(content).toMatchObject({ state: 'read', unread: [{ name: 'a.html', why: 'too-slow' }] });
    expect(content.state === 'read' && content.text).toContain('asthme 0');
    expect(content.state === 'read' && content.text).not.toContain('asthme 399');
  });

  test('of time that is over before anything was read says so', async () => {
    const signal = AbortSignal.abort(new DOMException('over', 'TimeoutError'));
    const bytes = new TextEncoder().encode('asthme');
    expect(await readFile({ name: 'a.txt', bytes }, { signal })).toEqual({
      state: 'unread',
      why: 'too-slow',
    });
  });

  test('set by a person keeps nothing', async () => {
    const bytes = new TextEncoder().encode('asthme');
    expect(await readFile({ name: 'a.txt', bytes }, { signal: AbortSignal.abort() })).toEqual({
      state: 'unread',
      why: 'cancelled',
    });
  });
});
