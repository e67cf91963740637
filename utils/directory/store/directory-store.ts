import type { StoredDirectory } from '../state';
import type { Generation, SectionSink } from './section';

/** The generation in use. */
export interface CurrentGeneration {
  readonly generation: Generation;
  readonly directory: StoredDirectory;
  readonly contentId: string;
}

/** Writes a generation beside the one in use. Ends with `commit` or `abort`. */
export interface GenerationWriter extends SectionSink {
  /** Waits until all that was put lies on the disk. @throws {ImportError} `disk-full` */
  flush(): Promise<void>;
  /** Makes the new generation the one in use, in one step. The old one is deleted a little later. */
  commit(directory: StoredDirectory, contentId: string): Promise<void>;
  /** Deletes what was written; the generation in use is as before. */
  abort(): Promise<void>;
}

/** Where the directory is kept. Several contexts (background, import worker) may have it open at once. */
export interface DirectoryStore {
  current(): Promise<CurrentGeneration | null>;
  /** Starts a new generation, and deletes what earlier imports left half done: one import at a time. */
  begin(): Promise<GenerationWriter>;
  /** Deletes generations that are neither in use, nor just being written, nor just replaced. */
  sweep(): Promise<void>;
  /** Deletes every generation. Notes stay. */
  erase(): Promise<void>;
  /** Small facts of the import service. What is read was written by any earlier version: parse it. */
  note(name: string): Promise<unknown>;
  putNote(name: string, value: unknown): Promise<void>;
  close(): void;
}
