import { describe, expect, test } from 'vitest';
import { bytesToBase64 } from '../../../utils/attachments/base64';
import { CHUNK_SIZE, type ReaderNews, type ReaderOrder } from '../../../utils/attachments/reader-messages';
import { startReader } from '../../../utils/attachments/start-reader';
import { docx, wordParagraph } from './build-office';

/** A worker in which orders are given by hand, and what it has said. */
function startedReader(deadline = new AbortController().signal) {
  const said: ReaderNews[] = [];
  let hear: (order: ReaderOrder) => void | Promise<void> = () => undefined;
  startReader({
    listen: (onOrder) => {
      hear = onOrder;
    },
    tell: (news) => void said.push(news),
    deadline: () => deadline,
  });
  return { said, order: async (order: ReaderOrder) => hear(order) };
}

async function give(name: string, bytes: Uint8Array, reader = startedReader()): Promise<ReaderNews[]> {
  await reader.order({ kind: 'begin', name, size: bytes.length });
  for (let at = 0; at < bytes.length; at += CHUNK_SIZE) {
    await reader.order({ kind: 'bytes', base64: bytesToBase64(bytes.subarray(at, at + CHUNK_SIZE)) });
  }
  await reader.order({ kind: 'end' });
  return reader.said;
}

describe('the worker that reads a file', () => {
  test('says once what is in it, after how far it is', async () => {
    const said = await give('l.docx', docx(wordParagraph('gale')));
    expect(said.at(-1)).toEqual({
      kind: 'done',
      content: { state: 'read', text: 'gale', marks: [], unread: [] },
    });
    expect(said.filter(({ kind }) => kind === 'done')).toHaveLength(1);
  });

  test('puts a large file together again, and its progress never goes back', async () => {
    const text = 'mot '.repeat(CHUNK_SIZE / 2);
    const said = await give('l.txt', new TextEncoder().encode(text));
    expect(said.at(-1)).toHaveProperty('content.text.length', text.length);
    const steps = said.flatMap((news) => (news.kind === 'progress' ? [news.done] : []));
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(Math.max(...steps)).toBeLessThanOrEqual(1);
  });

  test('reads an empty file', async () => {
    expect((await give('vide.txt', new Uint8Array())).at(-1)).toMatchObject({ content: { state: 'read' } });
  });

  test('refuses a file that is too large before a byte of it came', async () => {
    const reader = startedReader();
    await reader.order({ kind: 'begin', name: 'film.mp4', size: 26 * 1024 * 1024 });
    expect(reader.said).toEqual([{ kind: 'done', content: { state: 'unread', why: 'too-large' } }]);
  });

  test('says cancelled at once, and nothing after it', async () => {
    const reader = startedReader();
    await reader.order({ kind: 'begin', name: 'a.txt', size: 3 });
    await reader.order({ kind: 'cancel' });
    await reader.order({ kind: 'bytes', base64: 'YWJj' });
    await reader.order({ kind: 'end' });
    expect(reader.said).toEqual([{ kind: 'done', content: { state: 'unread', why: 'cancelled' } }]);
  });

  test('says when the time is over', async () => {
    const over = AbortSignal.abort(new DOMException('over', 'TimeoutError'));
    const said = await give('a.txt', new TextEncoder().encode('abc'), startedReader(over));
    expect(said.at(-1)).toEqual({ kind: 'done', content: { state: 'unread', why: 'too-slow' } });
  });

  test.each<[string, readonly ReaderOrder[]]>([
    ['bytes before their beginning', [{ kind: 'bytes', base64: 'YWJj' }]],
    [
      'bytes that are not base64',
      [
        { kind: 'begin', name: 'a', size: 3 },
        { kind: 'bytes', base64: '*' },
      ],
    ],
    [
      'more bytes than were announced',
      [
        { kind: 'begin', name: 'a', size: 1 },
        { kind: 'bytes', base64: 'YWJj' },
      ],
    ],
    ['fewer bytes than were announced', [{ kind: 'begin', name: 'a', size: 3 }, { kind: 'end' }]],
    ['a size that is none', [{ kind: 'begin', name: 'a', size: -1 }]],
  ])('has failed at %s', async (_, orders) => {
    const reader = startedReader();
    for (const order of orders) await reader.order(order);
    expect(reader.said).toEqual([{ kind: 'done', content: { state: 'unread', why: 'failed' } }]);
  });
});
