import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readListFile } from '../../../components/settings/trust/read-list-file';

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

describe('a file chosen as trust list', () => {
  it('is read as UTF-8, with or without a mark at its start', async () => {
    expect(await readListFile(new Blob(['é.example']))).toEqual({ text: 'é.example' });
    expect(await readListFile(new Blob(['\uFEFFé.example']))).toEqual({ text: 'é.example' });
  });

  it('is read as UTF-16 when its first bytes say so', async () => {
    expect(await readListFile(bytes(0xff, 0xfe, 0x61, 0))).toEqual({ text: 'a' });
    expect(await readListFile(bytes(0xfe, 0xff, 0, 0x61))).toEqual({ text: 'a' });
  });

  it('of an older editor keeps its letters', async () => {
    expect(await readListFile(bytes(0x61, 0xe9))).toEqual({ text: 'aé' });
  });

  it('that is no text is refused', async () => {
    expect(await readListFile(bytes(0x50, 0x4b, 3, 4, 0, 0))).toBe('binary');
  });

  it('that is too big is refused before it is read', async () => {
    const file = new Blob([]);
    Object.defineProperty(file, 'size', { value: LARGEST_FILE + 1 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
    expect(await readListFile(file)).toBe('too-big');
  });

  it('that has gone meanwhile is said to be unreadable', async () => {
    const file = new Blob(['a']);
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    expect(await readListFile(file)).toBe('unreadable');
  });

  it('never throws, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (content) => {
        const read = await readListFile(new Blob([new Uint8Array(content)]));
        expect(read === 'binary' || typeof read === 'object').toBe(true);
      }),
    );
  });
});
