import type { DirectoryIndex } from '../directory-index';
import type { OnRow } from '../row-bytes';
import { createBuilder } from './build/create-builder';
import type { Head } from './head';
import { openIndex } from './open-index';
import { type Generation, type Section, SectionMissing, type SectionSink } from './section';

/** A generation that lives in memory: for Node, and for tests. */
export function createMemoryGeneration(id = 1): Generation & SectionSink {
  const kept = new Map<string, Section>();
  return {
    id,
    put: async (section) => void kept.set(`${section.name}/${section.number}`, section),
    async read(name, number = 0) {
      const section = kept.get(`${name}/${number}`);
      if (!section) throw new SectionMissing(name);
      return section.bytes;
    },
    async *sections() {
      yield* [...kept.values()].sort(
        (one, other) => compare(one.name, other.name) || one.number - other.number,
      );
    },
  };
}

/**
 * Builds a generation in memory from rows.
 * @param feed hands each row to the function it is given, and resolves after the last
 */
export async function buildGeneration(
  feed: (onRow: OnRow) => Promise<void> | void,
  asOf: string | null = null,
): Promise<{ readonly generation: Generation; readonly head: Head }> {
  const builder = createBuilder();
  await feed(builder.add);
  const generation = createMemoryGeneration();
  return { generation, head: await builder.finish(generation, { asOf }) };
}

/** The same, ready to be searched. */
export async function buildInMemory(feed: (onRow: OnRow) => Promise<void> | void): Promise<DirectoryIndex> {
  return openIndex((await buildGeneration(feed)).generation);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
