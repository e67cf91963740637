import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fictitiousExtraction } from '../../../../tools/fictitious/extraction';
import { diceOf } from '../../../../tools/fictitious/random';
import { type OpenedSource, openSource } from '../../../../utils/directory/source/open-source';
import { PACKED_MAGIC } from '../../../../utils/directory/source/packed-magic';
import { gzipOf, streamedZipOf, streamInPieces, zipOf } from './containers';

const NAME = 'Extraction_Correspondance_MSSante_202611220730.txt';
const TABLE = new TextEncoder().encode([...fictitiousExtraction({ rows: 60 })].join('\n'));
const README = new TextEncoder().encode('Lisez-moi');
const PACKED = Uint8Array.from([...PACKED_MAGIC, ...README]);

async function contentOf(source: OpenedSource): Promise<Uint8Array> {
  const bytes: number[] = [];
  for await (const chunk of source.chunks) bytes.push(...chunk);
  return Uint8Array.from(bytes);
}

async function open(bytes: Uint8Array, piece = 100): Promise<{ source: OpenedSource; content: Uint8Array }> {
  const source = await openSource(streamInPieces(bytes, piece));
  return { source, content: await contentOf(source) };
}

const containers = {
  'plain text': TABLE,
  gzip: gzipOf(TABLE),
  'zip that tells the sizes first': zipOf({ [NAME]: TABLE }),
  'zip that does not compress': zipOf({ [NAME]: TABLE }, 0),
  'zip that tells the sizes last': streamedZipOf({ [NAME]: TABLE }),
  'zip with other files before and after': zipOf({
    'lisez-moi.md': README,
    [NAME]: TABLE,
    'fin.txt': README,
  }),
  'zip with other files that tells the sizes last': streamedZipOf({
    'lisez-moi.md': README,
    [NAME]: TABLE,
    'fin.txt': README,
  }),
};

describe('openSource', () => {
  it.each(Object.entries(containers))('unpacks %s', async (_, bytes) => {
    const { source, content } = await open(bytes);
    expect(source.kind).toBe('table');
    expect(content).toEqual(TABLE);
  });

  it('unpacks them whatever the pieces they come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(containers) as (keyof typeof containers)[])),
        fc.integer({ min: 1, max: 5_000 }),
        async (container, piece) => {
          expect((await open(containers[container], piece)).content).toEqual(TABLE);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells the name of the file within an archive, and how many packed bytes were read', async () => {
    const zip = zipOf({ [NAME]: TABLE });
    expect((await open(zip)).source.name).toBe(NAME);
    const { source } = await open(gzipOf(TABLE));
    expect(source.name).toBeNull();
    expect(source.bytesRead()).toBe(gzipOf(TABLE).length);
  });

  it('hands a packed directory back as it is, gzipped or not', async () => {
    for (const bytes of [PACKED, gzipOf(PACKED)]) {
      const { source, content } = await open(bytes, 3);
      expect(source.kind).toBe('packed');
      expect(content).toEqual(PACKED);
    }
  });

  it.each([
    ['an archive without a text file', zipOf({ 'lisez-moi.md': README })],
    ['an empty archive', zipOf({})],
    ['an encrypted archive', zipOf({ [NAME]: TABLE }).with(6, 1)],
    ['an archive packed in an unusual way', zipOf({ [NAME]: TABLE }).with(8, 99)],
  ])('refuses %s as foreign', async (_, bytes) => {
    await expect(open(bytes)).rejects.toMatchObject({ reason: 'foreign' });
  });

  it('refuses an empty stream as cut', async () => {
    await expect(open(new Uint8Array(0))).rejects.toMatchObject({ reason: 'cut' });
  });

  it.each([
    ['gzip', containers.gzip, containers.gzip.length],
    ['zip', containers['zip that tells the sizes first'], 30 + NAME.length + 400],
    ['stored zip', containers['zip that does not compress'], 30 + NAME.length + TABLE.length],
    ['streamed zip', containers['zip that tells the sizes last'], 30 + NAME.length + 400],
  ])('refuses a %s that ends early, wherever', async (_, bytes, end) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: end - 1 }), async (length) => {
        await expect(open(bytes.slice(0, length), 64)).rejects.toMatchObject({ reason: 'cut' });
      }),
      { numRuns: 60 },
    );
  });

  it('refuses packed data that were changed on the way', async () => {
    const gzip = containers.gzip;
    await expect(open(gzip.with(gzip.length - 6, (gzip.at(-6) ?? 0) ^ 1))).rejects.toMatchObject({
      reason: expect.stringMatching(/damaged|cut/),
    });
    const zip = containers['zip that tells the sizes first'];
    await expect(open(zip.with(14, (zip[14] ?? 0) ^ 1))).rejects.toMatchObject({
      reason: expect.stringMatching(/damaged|cut/),
    });
  });

  it('lets go of the stream when the reader stops', async () => {
    const dice = diceOf(1);
    const noise = Uint8Array.from({ length: 200_000 }, () => dice.int(256));
    for (const bytes of [noise, gzipOf(noise), zipOf({ [NAME]: noise })]) {
      let cancelled = 0;
      const source = await openSource(streamInPieces(bytes, 100, () => cancelled++));
      for await (const chunk of source.chunks) if (chunk.length > 0) break;
      await expect.poll(() => cancelled).toBe(1);
    }
  });

  it('tells the fault of the stream itself as it is', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error('disk')) });
    await expect(openSource(broken)).rejects.toMatchObject({ reason: 'failed' });
  });
});
