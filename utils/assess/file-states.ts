import type { FileContent, UnreadFileReason, UnreadPartOfFile } from '../mail/attachment-content';
import type { Draft } from '../mail/draft';

/** What is known of one attached file: what people are told of it. */
export interface FileState {
  readonly name: string;
  readonly state: 'read' | 'reading' | 'unread';
  /** The file itself where it was not read; files inside it, and the file where its text was cut. */
  readonly unread: readonly UnreadPartOfFile[];
}

/** The states of a draft's files. Files of which nothing is said (reading is turned off) are left out. */
export function fileStatesOf({ attachments }: Draft): readonly FileState[] {
  if (!attachments.known) return [];
  return attachments.value.flatMap(({ name, content }) =>
    content === undefined ? [] : [{ name, state: content.state, unread: unreadIn(name, content) }],
  );
}

function unreadIn(name: string, content: FileContent): readonly UnreadPartOfFile[] {
  if (content.state === 'unread') return [{ name, why: content.why }];
  return content.state === 'read' ? content.unread : [];
}

/** Every reason why something was not read, each once. */
export function reasonsOf(files: readonly FileState[]): readonly UnreadFileReason[] {
  return [...new Set(files.flatMap(({ unread }) => unread.map(({ why }) => why)))];
}
