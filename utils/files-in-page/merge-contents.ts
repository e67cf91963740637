import type { FileContent } from '../mail/attachment-content';

/**
 * What is known of a file that may be any of several with its name: all their texts, and every reason why one is not
 * read. Null if there are none. `reading` as long as one is being read.
 */
export function mergeContents(name: string, contents: readonly FileContent[]): FileContent | null {
  const [first, ...others] = contents;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const texts = contents.flatMap((one) => (one.state === 'read' ? [one] : []));
  const unread = contents.flatMap((one) => (one.state === 'unread' ? [{ name, why: one.why }] : []));
  if (texts.length + unread.length < contents.length) return { state: 'reading' };
  if (texts.length === 0) return first;
  return {
    state: 'read',
    text: texts.map(({ text }) => text).join('\n'),
    marks: [...new Set(texts.flatMap(({ marks }) => marks))],
    unread: [...texts.flatMap((one) => one.unread), ...unread],
  };
}
