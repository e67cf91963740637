import type { FileContent } from '../mail/attachment-content';
import { type Attachment, type Draft, read } from '../mail/draft';
import { fileNameKey } from './file-name-key';
import type { ReadableFile } from './hand-over-file';
import { mergeContents } from './merge-contents';

/** Files that are remembered in one page; the others are not read. */
const MOST = 100;

/** Files of one page that are read at once. */
const AT_ONCE = 2;

/** Reads one file. Never rejects. */
export type ReadFile = (
  file: ReadableFile,
  signal: AbortSignal,
  onProgress: (done: number) => void,
) => Promise<FileContent>;

/** The composer that files are added to or listed in, by its root element. */
export interface FilePlace {
  readonly root: Element;
  isOpen(): boolean;
}

/** What a composer lists: the names of its attached files. */
export interface FileList {
  readonly root: Element;
  readonly names: readonly string[];
}

/** The files that the person gave to a page, and what is inside them. In memory, as long as a composer lists them. */
export interface PageFiles {
  /** Turns reading on or off. Until the first call, files wait. */
  setReading(isOn: boolean): void;
  /** @param place the composer they were given to; null if it cannot be told: then they count for each that lists them */
  take(files: Iterable<ReadableFile>, place: FilePlace | null): void;
  /** The draft of a composer with what is known of its files; as it is where reading is off. */
  join(draft: Draft, root: Element | null): Draft;
  /** Forgets what was taken out of a composer, and what belonged to one that is closed. */
  tidy(open: readonly FileList[]): void;
  /** Stops all reading: what is not read yet is not read, and counts as unknown. */
  cancel(): void;
  /** How much of what is being read has been read, from 0 to 1. */
  progress(): number;
  /** Calls `onChange` each time something more is known, until the function given back is called. */
  follow(onChange: () => void): () => void;
}

interface KnownFile {
  readonly key: string;
  readonly place: FilePlace | null;
  /** Null once it is read. */
  file: ReadableFile | null;
  content: FileContent;
  progress: number;
  wasListed: boolean;
}

export function createPageFiles(readFile: ReadFile): PageFiles {
  const listeners = new Set<() => void>();
  let isOn: boolean | null = null;
  let known: readonly KnownFile[] = [];
  let running = 0;
  let stop = new AbortController();

  function change(): void {
    for (const listener of listeners) listener();
  }

  function readNext(): void {
    if (isOn !== true) return;
    const next = known.find(({ file, content }) => file !== null && content.state === 'reading');
    if (next?.file == null || running === AT_ONCE) return;
    const { file } = next;
    next.file = null;
    running += 1;
    void readFile(file, stop.signal, (done) => {
      next.progress = done;
    }).then((content) => {
      running -= 1;
      next.content = content;
      readNext();
      change();
    });
    readNext();
  }

  function matching(key: string, root: Element | null): readonly KnownFile[] {
    return known.filter(
      (one) => one.key === key && (root === null || one.place === null || one.place.root === root),
    );
  }

  return {
    setReading(on) {
      isOn = on;
      if (!on) known = [];
      readNext();
      change();
    },
    take(files, place) {
      if (isOn === false) return;
      for (const file of files) {
        const isTooMuch = known.length >= MOST;
        const fresh: KnownFile = {
          key: fileNameKey(file.name),
          place,
          file: isTooMuch ? null : file,
          content: isTooMuch ? { state: 'unread', why: 'too-large' } : { state: 'reading' },
          progress: 0,
          wasListed: false,
        };
        known = [...known, fresh];
      }
      readNext();
      change();
    },
    join(draft, root) {
      if (isOn !== true || !draft.attachments.known) return draft;
      const joined = draft.attachments.value.map((attachment, index, all) => {
        const key = fileNameKey(attachment.name);
        const same = all.filter(({ name }) => fileNameKey(name) === key);
        const rank = all.slice(0, index).filter(({ name }) => fileNameKey(name) === key).length;
        return contentOf(attachment, matching(key, root), rank, same.length);
      });
      return { ...draft, attachments: read(joined) };
    },
    tidy(open) {
      const keys = new Map(open.map(({ root, names }) => [root, new Set(names.map(fileNameKey))]));
      known = known.filter((one) => {
        const lists = one.place === null ? [...keys.values()] : [keys.get(one.place.root)];
        const isListed = lists.some((list) => list?.has(one.key));
        const isGone = one.wasListed && !isListed;
        one.wasListed ||= isListed;
        return !isGone && (one.place === null ? open.length > 0 : one.place.isOpen());
      });
    },
    cancel() {
      stop.abort();
      stop = new AbortController();
      for (const one of known) {
        if (one.content.state === 'reading') one.content = { state: 'unread', why: 'cancelled' };
        one.file = null;
      }
      change();
    },
    progress() {
      const open = known.filter(({ content }) => content.state === 'reading');
      return open.reduce((sum, one) => sum + one.progress, 0) / Math.max(open.length, 1);
    },
    follow(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/**
 * Of several files of one name, each known one counts for one of those that are listed; where more are known than listed
 * (one was replaced, or taken out unseen), all of them count.
 */
function contentOf(
  attachment: Attachment,
  known: readonly KnownFile[],
  rank: number,
  listed: number,
): Attachment {
  const own = known.filter((_, index) => index % listed === rank);
  const content = mergeContents(
    attachment.name,
    own.map((one) => one.content),
  );
  return { ...attachment, content: content ?? { state: 'unread', why: 'not-seen' } };
}
