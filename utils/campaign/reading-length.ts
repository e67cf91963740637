import { blocksIn, parseMarkdown } from './markdown';

/** Words that an adult reads in a minute, in a text about work. */
export const WORDS_A_MINUTE = 200;

/** How many words a plain text has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.@-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** How many words a Markdown text has for its reader. @throws if it is too tangled to be parsed, see `refusedIn` */
export function wordsInMarkdown(text: string): number {
  return blocksIn(parseMarkdown(text)).reduce((sum, block) => sum + wordsIn(block), 0);
}
