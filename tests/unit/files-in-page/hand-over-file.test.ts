import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { base64ToBytes, bytesToBase64 } from '../../../utils/attachments/base64';
import { CHUNK_SIZE, LARGEST_FILE } from '../../../utils/attachments/reader-messages';
import { handOverFile } from '../../../utils/files-in-page/hand-over-file';
import type { LineOrder } from '../../../utils/files-in-page/line-messages';
import { type FakeReader, fakeReader } from './fake-reader';

const READ = { state: 'read', text: 'lu', marks: [], unread: [] } as const;
const never = new AbortController().signal;
/** Node has no `FileReader`. */
const by = ({ open }: FakeReader) => ({
  open,
  readBase64: async (piece: Blob) => bytesToBase64(new Uint8Array(await piece.arrayBuffer())),
});
const quiet = (): void => undefined;

/** Asks for each piece, and has read the file at its end. */
function willing(order: LineOrder, reader: FakeReader): void {
  reader.say(order.kind === 'end' ? { kind: 'done', content: READ } : { kind: 'more' });
}

function bytesOf({ heard }: FakeReader): Uint8Array[] {
  return heard.flatMap((order) =>
    order.kind === 'bytes' ? [base64ToBytes(order.base64) ?? new Uint8Array()] : [],
  );
}

describe('a file on its way to the reader', () => {
  test('arrives whole, in pieces of a bounded size, whatever its size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3 * CHUNK_SIZE }), async (size) => {
        const bytes = Uint8Array.from({ length: size }, (_, index) => index % 251);
        const reader = fakeReader(willing);
        expect(await handOverFile(new File([bytes], 'a.bin'), by(reader), never, quiet)).toEqual(READ);
        const pieces = bytesOf(reader);
        expect(pieces.every(({ length }) => length <= CHUNK_SIZE)).toBe(true);
        expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
        expect(reader.heard[0]).toEqual({ kind: 'begin', name: 'a.bin', size });
        expect(reader.heard.at(-1)).toEqual({ kind: 'end' });
      }),
      { numRuns: 12 },
    );
  });

  test('waits with each piece until it is asked for', async () => {
    const reader = fakeReader(quiet);
    void handOverFile(new File(['x'.repeat(2 * CHUNK_SIZE)], 'a.txt'), by(reader), never, quiet);
    await vi.waitFor(() => expect(reader.heard).toHaveLength(1));
    reader.say({ kind: 'more' });
    await vi.waitFor(() => expect(reader.heard).toHaveLength(2));
    await new Promise((resolve) => setImmediate(resolve));
    expect(reader.heard.map(({ kind }) => kind)).toEqual(['begin', 'bytes']);
  });

  test('tells how far the reading is', async () => {
    const told: number[] = [];
    const reader = fakeReader((order, self) => {
      if (order.kind === 'end') self.say({ kind: 'progress', done: 0.5 });
      willing(order, self);
    });
    await handOverFile(new File(['x'], 'a.txt'), by(reader), never, (done) => told.push(done));
    expect(told).toEqual([0.5]);
  });

  test('of more than 25 MB is not read at all', async () => {
    const reader = fakeReader(willing);
    const file = { name: 'a', size: LARGEST_FILE + 1, slice: () => new Blob() };
    expect(await handOverFile(file, by(reader), never, quiet)).toEqual({
      state: 'unread',
      why: 'too-large',
    });
    expect(reader.opened).toBe(0);
  });
});

describe('what goes wrong', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const file = new File(['x'], 'a.txt');
  const unread = (why: string) => ({ state: 'unread', why });

  test('a reader that crashes', async () => {
    const reader = fakeReader((order, self) => {
      if (order.kind === 'begin') self.say({ kind: 'more' });
      else self.breakLine();
    });
    expect(await handOverFile(file, by(reader), never, quiet)).toEqual(unread('failed'));
  });

  test('a line that breaks before a word was said is opened once more', async () => {
    const reader = fakeReader((order, self) => {
      if (self.opened === 1) self.breakLine();
      else willing(order, self);
    });
    expect(await handOverFile(file, by(reader), never, quiet)).toEqual(READ);
    expect(reader.opened).toBe(2);
  });

  test('no reader to be had, as after an update of the extension', async () => {
    const open = vi.fn(async () => Promise.reject(new Error('context invalidated')));
    expect(await handOverFile(file, { ...by(fakeReader(quiet)), open }, never, quiet)).toEqual(
      unread('failed'),
    );
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('a reader that never answers: half a minute, and its line is closed', async () => {
    const reader = fakeReader(quiet);
    const content = handOverFile(file, by(reader), never, quiet);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await content).toEqual(unread('too-slow'));
    expect(reader.closed).toBe(1);
  });

  test('a person who does not want to wait: at once, and its line is closed', async () => {
    const stop = new AbortController();
    const reader = fakeReader(quiet);
    const content = handOverFile(file, by(reader), stop.signal, quiet);
    await vi.advanceTimersByTimeAsync(0);
    stop.abort();
    expect(await content).toEqual(unread('cancelled'));
    expect(reader.closed).toBe(1);
    expect(await handOverFile(file, by(reader), stop.signal, quiet)).toEqual(unread('cancelled'));
  });

  test('a file that the disk has let go of', async () => {
    const lost = {
      name: 'a',
      size: 1,
      slice: () => ({ size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) }) as Blob,
    };
    const reader = fakeReader(willing);
    expect(await handOverFile(lost, by(reader), never, quiet)).toEqual(unread('failed'));
  });
});
