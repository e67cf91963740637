import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, type StreamLine } from '../../../tools/cli/read-lines';

async function linesOf(pieces: readonly string[], longest = 100): Promise<StreamLine[]> {
  const lines: StreamLine[] = [];
  for await (const line of readLines(inPieces(pieces), longest)) lines.push(line);
  return lines;
}

async function* inPieces(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

const texts = (lines: readonly StreamLine[]): (string | null)[] => lines.map(({ text }) => text);

describe('readLines', () => {
  it('cuts lines wherever the pieces of a stream end', async () => {
    expect(await linesOf(['a\nb', 'c\n', '\nd'])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'bc' },
      { number: 3, text: '' },
      { number: 4, text: 'd' },
    ]);
  });

  it('takes off a byte order mark and the line ends of Windows', async () => {
    expect(texts(await linesOf(['\ufeffa\r', '\nb\r\n']))).toEqual(['a', 'b']);
  });

  it('has no lines of an empty stream', async () => {
    expect(await linesOf([])).toEqual([]);
    expect(await linesOf([''])).toEqual([]);
  });

  it('lets go of a line that is too long, and reads the next', async () => {
    const lines = await linesOf(['x'.repeat(60), 'x'.repeat(60), 'x\nshort\n', 'y'.repeat(101)]);
    expect(texts(lines)).toEqual([null, 'short', null]);
  });

  it('reads the same lines however a text is cut', async () => {
    const pieces = fc.array(fc.stringMatching(/^[ab\n]{0,6}$/), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(pieces, async (given) => {
        expect(await linesOf(given)).toEqual(await linesOf([given.join('')]));
      }),
    );
  });
});
