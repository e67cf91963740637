/** The elements that a formatted message keeps. */
const KEPT = ['p', 'div', 'br', 'b', 'strong', 'i', 'em', 'u', 'ul', 'ol', 'li', 'blockquote'] as const;
export type RichTag = (typeof KEPT)[number];

/** Formatted text as plain data: no attributes, no links, nothing that loads. */
export type RichNode = string | RichElement;
export interface RichElement {
  readonly tag: RichTag;
  readonly children: RichText;
}
export type RichText = readonly RichNode[];

const BLOCKS: ReadonlySet<RichTag> = new Set(['p', 'div', 'ul', 'ol', 'li', 'blockquote']);

/** One paragraph a line; an empty line is an empty paragraph. */
export function richFromPlain(text: string): RichText {
  return text
    .split('\n')
    .map((line) => ({ tag: 'p', children: line === '' ? [{ tag: 'br', children: [] }] : [line] }));
}

/** The text of formatted text: `\n` between blocks, `> ` before quoted lines. */
export function plainFromRich(content: RichText): string {
  return linesOf(content)
    .join('\n')
    .replace(/[ \t]+$/gm, '')
    .trimEnd();
}

/** Reads what an editor holds. Elements that are not kept give their content only. */
export function readRich(parent: Node): RichText {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
    const tag = keptTag(node.nodeName);
    return tag === null ? readRich(node) : [{ tag, children: readRich(node) }];
  });
}

/** Builds the nodes of formatted text, to be shown or edited. */
export function buildRich(content: RichText, page: Document): readonly Node[] {
  return content.map((node) => {
    if (typeof node === 'string') return page.createTextNode(node);
    const element = page.createElement(node.tag);
    element.append(...buildRich(node.children, page));
    return element;
  });
}

function keptTag(nodeName: string): RichTag | null {
  const name = nodeName.toLowerCase();
  return KEPT.find((tag) => tag === name) ?? null;
}

function linesOf(content: RichText): string[] {
  const lines: string[] = [];
  let open: string | null = null;
  function endLine(): void {
    if (open !== null) lines.push(open);
    open = null;
  }
  for (const node of content) {
    if (typeof node === 'string') {
      open = (open ?? '') + node.replace(/\s+/g, ' ');
    } else if (node.tag === 'br') {
      open ??= '';
      endLine();
    } else if (BLOCKS.has(node.tag)) {
      endLine();
      lines.push(...linesOfBlock(node));
    } else {
      open = (open ?? '') + linesOf(node.children).join('\n');
    }
  }
  endLine();
  return lines;
}

function linesOfBlock(block: RichElement): readonly string[] {
  const lines = linesOf(block.children);
  if (block.tag === 'blockquote') return lines.map((line) => `> ${line}`.trimEnd());
  if (block.tag === 'li') return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  return lines;
}
