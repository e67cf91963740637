import type { FileContent } from '../mail/attachment-content';
import { type Attachment, type Draft, read } from '../mail/draft';
import { fileNameKey } from './file-name-key';
import type { ReadableFile } from './hand-over-file';
import { mergeContents } from './merge-contents';

/** Files that are remembered in one page; the others are not read. */
const MOST = 100;

/** Files of one page that are read at once. */
const AT_ONCE = 2;

/** How long a file counts as attached before its composer lists it, in ms. */
const ON_ITS_WAY = 60_000;

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

/** The files that the person gave to a page, and what is inside them. In memory, as long as a composer lists them. */
export interface PageFiles {
  /** Turns reading on or off. Until the first call, files wait. */
  setReading(isOn: boolean): void;
  /**
   * Reads files that were given to the page.
   * @param place the composer they were given to; null if it cannot be told: then they count for each that lists them
   * @param isAttached false for what was pasted, which webmails attach or do not
   */
  take(files: Iterable<ReadableFile>, place: FilePlace | null, isAttached: boolean): void;
  /** The draft of a composer with what is known of its files; as it is where reading is off. */
  join(draft: Draft, root: Element | null): Draft;
  /** Notes what a composer lists now. */
  note(draft: Draft, root: Element): void;
  /** Forgets what was taken out of a composer, and what belonged to one that is not among the open ones. */
  tidy(open: ReadonlySet<Element>): void;
  /** Stops all reading: what is not read yet is not read, and counts as unknown. */
  cancel(): void;
  /** How much of what is being read has been read, from 0 to 1. */
  progress(): number;
  /** Calls `onChange` each time something more is known, until the function given back is called. */
  follow(onChange: () => void): () => void;
}

interface KnownFile {
  readonly name: string;
  readonly key: string;
  readonly size: number;
  readonly place: FilePlace | null;
  readonly isAttached: boolean;
  readonly takenAt: number;
  /** Null once it is read. */
  file: ReadableFile | null;
  content: FileContent;
  progress: number;
  wasListed: boolean;
}

/** @param now a clock, in ms */
export function createPageFiles(readFile: ReadFile, now: () => number): PageFiles {
  const listeners = new Set<() => void>();
  /** Keys of the names that each composer lists. */
  const lists = new WeakMap<Element, ReadonlySet<string>>();
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

  /** Files that were given to a composer, and that it does not list yet: they may be on their way to the server. */
  function listUnlisted(draft: Draft, root: Element | null): readonly Attachment[] {
    const listed = keysOf(draft);
    return known
      .filter(({ place, isAttached }) => isAttached && (root === null || place?.root === root))
      .filter(({ key, wasListed, takenAt }) => !wasListed && !listed.has(key) && now() - takenAt < ON_ITS_WAY)
      .map(({ name, size, content }) => ({ name, size, content }));
  }

  return {
    setReading(on) {
      isOn = on;
      if (!on) known = [];
      readNext();
      change();
    },
    take(files, place, isAttached) {
      if (isOn === false) return;
      for (const file of files) {
        const isTooMuch = known.length >= MOST;
        const fresh: KnownFile = {
          name: file.name,
          key: fileNameKey(file.name),
          size: file.size,
          place,
          isAttached,
          takenAt: now(),
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
      return { ...draft, attachments: read([...joined, ...listUnlisted(draft, root)]) };
    },
    note(draft, root) {
      const keys = keysOf(draft);
      lists.set(root, keys);
      for (const one of known) {
        if ((one.place === null || one.place.root === root) && keys.has(one.key)) one.wasListed = true;
      }
    },
    tidy(open) {
      known = known.filter((one) => {
        const roots = one.place === null ? [...open] : [one.place.root];
        const isListed = roots.some((root) => lists.get(root)?.has(one.key));
        const isGone = one.wasListed && !isListed;
        return !isGone && (one.place === null ? open.size > 0 : one.place.isOpen());
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

function keysOf({ attachments }: Draft): ReadonlySet<string> {
  return new Set(attachments.known ? attachments.value.map(({ name }) => fileNameKey(name)) : []);
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
