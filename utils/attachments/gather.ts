import type {
  DocumentMark,
  FileContent,
  UnreadFileReason,
  UnreadPartOfFile,
} from '../mail/attachment-content';
import { letOthersRun } from './let-others-run';
import { MOST_MISSED, MOST_TEXT, MOST_UNFOLDED } from './limits';
import { UnreadError } from './unread-error';

/** How much work is done before others may run, in bytes. */
const STRIDE = 256 * 1024;

/** What has been read of one file so far. */
export interface Gathering {
  add(block: string): void;
  mark(mark: DocumentMark): void;
  miss(name: string, why: UnreadFileReason): void;
  spend(bytes: number): Promise<void>;
  /** @param why what ended the reading of the whole file; null if it came to its end */
  content(name: string, why: UnreadFileReason | null): FileContent;
}

/** @param signal aborted with a `TimeoutError` when the time is over, with anything else when a person cancels */
export function createGathering(signal: AbortSignal): Gathering {
  const blocks: string[] = [];
  const marks = new Set<DocumentMark>();
  const missed: UnreadPartOfFile[] = [];
  let length = 0;
  let unfolded = 0;
  let stride = 0;
  return {
    add(block) {
      const text = block.slice(0, MOST_TEXT - length);
      blocks.push(text);
      length += text.length + 1;
      if (text.length < block.length || length >= MOST_TEXT)
        throw new UnreadError('too-large', { endsAll: true });
    },
    mark: (mark) => void marks.add(mark),
    miss(name, why) {
      if (missed.length < MOST_MISSED) missed.push({ name, why });
    },
    async spend(bytes) {
      unfolded += bytes;
      stride += bytes;
      if (unfolded > MOST_UNFOLDED) throw new UnreadError('bomb', { endsAll: true });
      if (stride >= STRIDE) {
        stride = 0;
        await letOthersRun();
      }
      if (signal.aborted) throw new UnreadError(reasonOfAbort(signal), { endsAll: true });
    },
    content(name, why) {
      const text = blocks.join('\n').slice(0, MOST_TEXT);
      if (why !== null && (why === 'bomb' || why === 'cancelled' || isEmpty(text, marks))) {
        return { state: 'unread', why };
      }
      const unread = why === null ? missed : [...missed, { name, why }];
      return { state: 'read', text, marks: [...marks], unread };
    },
  };
}

function isEmpty(text: string, marks: ReadonlySet<DocumentMark>): boolean {
  return marks.size === 0 && !/\S/.test(text);
}

function reasonOfAbort({ reason }: AbortSignal): UnreadFileReason {
  return reason instanceof DOMException && reason.name === 'TimeoutError' ? 'too-slow' : 'cancelled';
}
