/** Why a file cannot be a trust list, seen before it is parsed. */
export type FileProblem = 'too-big' | 'binary' | 'unreadable';

/** The largest file that is read, in bytes: eight times the real list, and what the background takes. */
export const LARGEST_FILE = 40_000_000;

/**
 * The text of a file that a person chose. UTF-8 or UTF-16 by its first bytes; a file of an older editor, which is no
 * UTF-8, is read as Windows-1252: domain names are the same letters in both.
 */
export async function readListFile(file: Blob): Promise<{ readonly text: string } | FileProblem> {
  if (file.size > LARGEST_FILE) return 'too-big';
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return 'unreadable';
  const text = decode(new Uint8Array(bytes));
  return text.includes('\0') ? 'binary' : { text };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
