import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A tree of mdast (https://github.com/syntax-tree/mdast). */
export type MarkdownRoot = Root;

const ALLOWED: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'strong',
  'emphasis',
  'text',
  'break',
  'thematicBreak',
  'inlineCode',
  'link',
] as const);

/** Far more than any lesson has. A parser takes seconds over a text that is made of nothing but marks. */
const MOST_MARKS = 600;
/** Lists and quotations within each other, as they may stand at the beginning of a line. */
const MOST_NESTED = 6;
const DEEPEST = 16;

/**
 * Why a text is refused: nested or marked beyond what is parsed; mark-up, a picture or code, that is in no lesson; a
 * heading of another level than 2 to 4; a link that is not https, or whose address is written elsewhere.
 */
export type RefusedMarkdown = 'tangled' | 'html' | 'picture' | 'code' | 'heading' | 'link' | 'other';

/** The tree of a text that `refusedIn` has nothing against. What it refuses may be in the tree: draw what is known. */
export function parseMarkdown(text: string): MarkdownRoot {
  return fromMarkdown(text);
}

/** What a text holds that no lesson may hold, each kind once. Empty: it can be parsed and drawn. Never slow. */
export function refusedIn(text: string): RefusedMarkdown[] {
  if (isTangled(text)) return ['tangled'];
  const refused = new Set<RefusedMarkdown>();
  for (const { node, depth } of nodesOf(parseMarkdown(text))) {
    if (depth > DEEPEST) return ['tangled'];
    const why = refusalOf(node);
    if (why !== null) refused.add(why);
  }
  return [...refused];
}

/** Links of a text, each with the words that it is shown as. */
export function linksIn(root: MarkdownRoot): { readonly url: string; readonly words: string }[] {
  const links: { url: string; words: string }[] = [];
  for (const { node } of nodesOf(root)) {
    if (node.type === 'link') links.push({ url: node.url, words: wordsOf(node) });
  }
  return links;
}

/** The text of each paragraph and heading, without marks. */
export function blocksIn(root: MarkdownRoot): string[] {
  const blocks: string[] = [];
  for (const { node } of nodesOf(root)) {
    if (node.type === 'paragraph' || node.type === 'heading') blocks.push(wordsOf(node));
  }
  return blocks;
}

/** Depth first, in the order of the text. Without recursion: a foreign text may be nested without end. */
function* nodesOf(root: Nodes): Generator<{ node: Nodes; depth: number }> {
  const waiting = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    const { node, depth } = next;
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
}

function wordsOf(node: Nodes): string {
  let words = '';
  for (const { node: part } of nodesOf(node)) {
    if (part.type === 'text' || part.type === 'inlineCode') words += part.value;
    if (part.type === 'break') words += ' ';
  }
  return words;
}

function refusalOf(node: Nodes): RefusedMarkdown | null {
  if (node.type === 'html') return 'html';
  if (node.type === 'image' || node.type === 'imageReference') return 'picture';
  if (node.type === 'code') return 'code';
  if (node.type === 'definition' || node.type === 'linkReference') return 'link';
  if (!ALLOWED.has(node.type)) return 'other';
  if (node.type === 'heading' && (node.depth < 2 || node.depth > 4)) return 'heading';
  if (node.type === 'link' && !isSafeLink(node.url)) return 'link';
  return null;
}

/** An https address of a host, with no name and password before it. */
export function isSafeLink(address: string): boolean {
  if (!/^https:\/\/[^\s\\]+$/i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

function isTangled(text: string): boolean {
  let marks = 0;
  for (const character of text) if ('*_`[]<&!'.includes(character)) marks += 1;
  return marks > MOST_MARKS || text.split(/[\n\r]/).some((line) => openersOf(line) > MOST_NESTED);
}

/** How many lists and quotations begin at the beginning of a line. */
function openersOf(line: string): number {
  const opener = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let openers = 0;
  while (openers <= MOST_NESTED && opener.test(line)) openers += 1;
  return openers;
}
