import { ImportError, reasonOf } from '../import-error';
import type { StoredDirectory } from '../state';
import type { Connection } from './connect';
import type { GenerationWriter } from './directory-store';
import type { Section } from './section';

/** Bytes a transaction: large enough to cost little, small enough that little waits in memory. */
const BATCH_BYTES = 2 << 20;

/** What the store does around a generation. */
export interface WriterSteps {
  /** Tells the other contexts that the writer lives. */
  beat(): Promise<unknown>;
  flip(directory: StoredDirectory, contentId: string): Promise<void>;
  drop(): Promise<void>;
}

/** Writes sections in batches; while one is on its way to the disk, the next is gathered. */
export function startGeneration(
  db: () => Promise<Connection>,
  id: number,
  steps: WriterSteps,
): GenerationWriter {
  let batch: Section[] = [];
  let size = 0;
  let writing: Promise<void> = Promise.resolve();

  const write = async (sections: readonly Section[]): Promise<void> => {
    const tx = (await db()).transaction('sections', 'readwrite', { durability: 'relaxed' });
    try {
      const puts = sections.map(({ name, number, bytes }) => tx.store.put(bytes, [id, name, number]));
      await Promise.all([...puts, tx.done]);
    } catch (fault) {
      tx.done.catch(() => undefined);
      throw new ImportError(reasonOf(fault), { cause: tx.error ?? fault });
    }
    await steps.beat();
  };
  const send = async (): Promise<void> => {
    const sections = batch;
    batch = [];
    size = 0;
    await writing;
    if (sections.length === 0) return;
    writing = write(sections);
    // Whoever puts next is told of the failure; until then it has a listener.
    writing.catch(() => undefined);
  };
  const flush = async (): Promise<void> => {
    await send();
    await writing;
  };
  return {
    async put(section) {
      batch.push(section);
      size += section.bytes.length;
      if (size >= BATCH_BYTES) await send();
    },
    flush,
    async commit(directory, contentId) {
      await flush();
      await steps.flip(directory, contentId);
    },
    async abort() {
      batch = [];
      await writing.catch(() => undefined);
      await steps.drop();
    },
  };
}
