import { CHUNK_SIZE, LARGEST_FILE } from '../attachments/reader-messages';
import type { FileContent } from '../mail/attachment-content';
import type { LineNews, LineOrder } from './line-messages';

/** A line to a reader of one's own. */
export interface ReaderLine {
  /** Never throws; what is said to a lost reader is lost. */
  post(order: LineOrder): void;
  close(): void;
}

/** Opens a line. `onLost` is called if it breaks. Rejects if there is no reader. */
export type OpenReader = (onNews: (news: LineNews) => void, onLost: () => void) => Promise<ReaderLine>;

/** What handing a file over takes. */
export interface HandOverParts {
  readonly open: OpenReader;
  readonly readBase64: (piece: Blob) => Promise<string>;
}

/** What of a `File` is used. */
export type ReadableFile = Pick<File, 'name' | 'size' | 'slice'>;

/** How long one file may take in all, in ms: waiting for a reader, handing over, reading. */
const LONGEST = 30_000;

/**
 * Reads a file by the extension's own reader: piece by piece, the next one when the reader asks for it, so that no more
 * than one is in memory. A line that breaks before the reader has said a word is opened once more (the page that holds
 * the readers may just have been closing). Never rejects.
 * @param onProgress how much was read, from 0 to 1
 */
export async function handOverFile(
  file: ReadableFile,
  parts: HandOverParts,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<FileContent> {
  if (file.size > LARGEST_FILE) return { state: 'unread', why: 'too-large' };
  const content =
    (await handOverOnce(file, parts, signal, onProgress)) ??
    (await handOverOnce(file, parts, signal, onProgress));
  return content ?? { state: 'unread', why: 'failed' };
}

/** Null if nobody answered. */
function handOverOnce(
  file: ReadableFile,
  parts: HandOverParts,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<FileContent | null> {
  return new Promise((resolve) => {
    let line: ReaderLine | null = null;
    let sent = 0;
    let wasHeard = false;
    let isOver = false;

    const timer = setTimeout(() => end({ state: 'unread', why: 'too-slow' }), LONGEST);
    const onAbort = (): void => end({ state: 'unread', why: 'cancelled' });
    signal.addEventListener('abort', onAbort);

    function end(content: FileContent | null): void {
      isOver = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      line?.close();
      resolve(content);
    }
    const lose = (): void => end(wasHeard ? { state: 'unread', why: 'failed' } : null);

    async function sendNext(): Promise<void> {
      const piece = file.slice(sent, sent + CHUNK_SIZE);
      if (piece.size === 0) return line?.post({ kind: 'end' });
      sent += piece.size;
      line?.post({ kind: 'bytes', base64: await parts.readBase64(piece) });
    }

    function onNews(news: LineNews): void {
      wasHeard = true;
      if (news.kind === 'done') end(news.content);
      else if (news.kind === 'progress') onProgress(news.done);
      // The disk may have let go of the file since it was chosen.
      else void sendNext().catch(() => end({ state: 'unread', why: 'failed' }));
    }

    if (signal.aborted) onAbort();
    else {
      parts.open(onNews, lose).then((opened) => {
        line = opened;
        if (isOver) opened.close();
        else opened.post({ kind: 'begin', name: file.name, size: file.size });
      }, lose);
    }
  });
}
