import { readFile } from '../../../utils/attachments/read-file';
import type { FileContent } from '../../../utils/mail/attachment-content';

/** Reads a file without a limit of time. Text is given as UTF-8. */
export function read(name: string, content: string | Uint8Array): Promise<FileContent> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readFile({ name, bytes }, { signal: new AbortController().signal });
}

/** The text of a file that can be read, white space made even. */
export async function textOf(name: string, file: string | Uint8Array): Promise<string> {
  const content = await read(name, file);
  if (content.state !== 'read') throw new Error(`not read: ${content.state === 'unread' ? content.why : ''}`);
  return content.text.replaceAll(/\s+/g, ' ').trim();
}
