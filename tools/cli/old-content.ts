import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type MirrorIndex, parseMirrorIndex } from '../../utils/directory/mirror/mirror-index';
import { type LoadedDirectory, type OnProgress, readDirectory } from './read-directory';

/** What browsers may still have: the content packed before, and the index it was served with. */
export interface OldContent {
  readonly directory: LoadedDirectory;
  /** The folder with its files; null if a mere file was given. */
  readonly folder: { readonly path: string; readonly index: MirrorIndex } | null;
}

/** Reads what was packed before: a folder with an `index.json`, or a file. @throws {ImportError} */
export async function readOldContent(path: string, onProgress: OnProgress): Promise<OldContent> {
  if (!(await stat(path)).isDirectory()) {
    return { directory: await readDirectory(path, onProgress), folder: null };
  }
  const index = parseMirrorIndex(await readFile(join(path, 'index.json')));
  return { directory: await readDirectory(join(path, index.full.file), onProgress), folder: { path, index } };
}
