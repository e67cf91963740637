import type { FileContent, UnreadFileReason } from '../mail/attachment-content';
import type { FileReading, NamedFile } from './file-reading';
import { FORMATS } from './formats/formats';
import { createGathering, type Gathering } from './gather';
import { DEEPEST } from './limits';
import { LARGEST_FILE } from './reader-messages';
import { sniff } from './sniff';
import { UnreadError } from './unread-error';

export interface ReadFileOptions {
  /** Aborted with a `TimeoutError` when the time is over, with anything else when a person cancels. */
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * The text of a file, with the names and texts of the files inside it. Never throws. Where the time is over or a part is
 * broken, what was read until then is kept and the rest is listed as unread; nothing is kept of an archive that unfolds
 * beyond measure. An archive of which only the list of names could be read is `read`: the names are its text.
 */
export async function readFile(
  file: NamedFile,
  { signal, onProgress }: ReadFileOptions,
): Promise<FileContent> {
  if (file.bytes.length > LARGEST_FILE) return { state: 'unread', why: 'too-large' };
  const gathering = createGathering(signal);
  let why: UnreadFileReason | null = null;
  try {
    await gathering.spend(0);
    await readInto(file, createReading(gathering, '', 0, onProgress));
  } catch (fault) {
    why = reasonOf(fault);
  }
  return gathering.content(file.name, why);
}

async function readInto(file: NamedFile, reading: FileReading): Promise<void> {
  const format = sniff(file);
  if (format === null) throw new UnreadError('unknown-format');
  await FORMATS[format](file, reading);
}

/**
 * @param path names of the files that this one is inside of, each with a slash
 * @param depth how many they are
 */
function createReading(
  gathering: Gathering,
  path: string,
  depth: number,
  onProgress: (done: number) => void = () => undefined,
): FileReading {
  const { add, mark, spend } = gathering;
  const miss: FileReading['miss'] = (name, why) => gathering.miss(path + name, why);
  return {
    add,
    mark,
    spend,
    miss,
    progress: onProgress,
    async readInner(file) {
      add(file.name);
      if (depth + 1 > DEEPEST) return miss(file.name, 'bomb');
      try {
        await spend(0);
        await readInto(file, createReading(gathering, `${path}${file.name}/`, depth + 1));
      } catch (fault) {
        if (fault instanceof UnreadError && fault.endsAll) throw fault;
        miss(file.name, reasonOf(fault));
      }
    },
  };
}

/** Whatever else a parser throws, it throws at what is not as it should be. */
function reasonOf(fault: unknown): UnreadFileReason {
  return fault instanceof UnreadError ? fault.why : 'damaged';
}
