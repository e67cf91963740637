import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../utils/directory/import-error';
import type { Mailbox } from '../../../../utils/directory/mailbox';
import { buildGeneration, createMemoryGeneration } from '../../../../utils/directory/store/memory-generation';
import { readPacked } from '../../../../utils/directory/store/packed/read-packed';
import { writePacked } from '../../../../utils/directory/store/packed/write-packed';
import { rowOf } from '../../../../utils/directory/store/row-of';
import type { Generation, Section } from '../../../../utils/directory/store/section';
import { anyMailbox } from './some-mailboxes';

async function generationOf(mailboxes: readonly Mailbox[]): Promise<Generation> {
  const { generation } = await buildGeneration((onRow) => {
    for (const mailbox of mailboxes) onRow(rowOf(mailbox));
  }, '2026-11-22');
  return generation;
}

async function pack(generation: Generation): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of writePacked(generation)) parts.push(part);
  return Buffer.concat(parts);
}

async function unpack(file: Uint8Array, step = 1000): Promise<Generation> {
  const generation = createMemoryGeneration();
  const chunks = Array.from({ length: Math.ceil(file.length / step) }, (_, at) =>
    file.subarray(at * step, (at + 1) * step),
  );
  await readPacked(chunks, generation);
  return generation;
}

async function sectionsOf(generation: Generation): Promise<Section[]> {
  const sections: Section[] = [];
  for await (const section of generation.sections()) sections.push(section);
  return sections;
}

const anyRows = fc.array(anyMailbox, { maxLength: 200 });

describe('a packed directory', () => {
  it('gives back the generation it was written from, byte for byte, however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.integer({ min: 1, max: 5000 }), async (mailboxes, step) => {
        const generation = await generationOf(mailboxes);
        const file = await pack(generation);
        const copy = await unpack(file, step);
        expect(await sectionsOf(copy)).toEqual(await sectionsOf(generation));
        expect((await pack(copy)).equals(file)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same file for the same rows in any order', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (mailboxes) => {
        const file = await pack(await generationOf(mailboxes));
        expect((await pack(await generationOf(mailboxes.toReversed()))).equals(file)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('is refused wherever it is cut, and when something follows it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMailbox, { maxLength: 30 }), fc.nat(), async (mailboxes, cut) => {
        const file = await pack(await generationOf(mailboxes));
        await expect(unpack(file.subarray(0, cut % file.length))).rejects.toThrow(ImportError);
        await expect(unpack(Buffer.concat([file, Buffer.from([0])]))).rejects.toThrow(ImportError);
      }),
    );
  });

  it('is refused if any one bit is flipped', async () => {
    const file = await pack(await generationOf(fc.sample(anyMailbox, { numRuns: 20, seed: 7 })));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: file.length * 8 - 1 }), async (bit) => {
        const changed = Buffer.from(file);
        changed[bit >>> 3] = (changed[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
        await expect(unpack(changed)).rejects.toThrow(ImportError);
      }),
      { numRuns: 500 },
    );
  });

  it('is told from other files', async () => {
    const fault = await unpack(Buffer.from('Type de BAL|Adresse BAL|')).catch((reason: unknown) => reason);
    expect(fault).toMatchObject({ reason: 'foreign' });
  });
});
