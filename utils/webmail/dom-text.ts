/** Elements that begin and end on their own line, by tag (as in the browser's own style sheet). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table ' +
    'tbody tfoot thead tr ul'
  ).split(' '),
);

/** Table cells are words apart, not lines apart. */
const CELLS = new Set(['td', 'th']);

/** Elements whose text nobody reads as text of a message. */
const SILENT = new Set('head title script style template noscript select textarea svg math'.split(' '));

/** Our own elements inside a page all bear this prefix. */
const OWN_PREFIX = 'pli-sur-';

/** Takes text, line breaks and block edges in document order. */
export interface TextSink {
  text(data: string, preformatted: boolean): void;
  lineBreak(): void;
  blockEdge(): void;
}

/** Gives the sink for an element's subtree: the one it was offered, or another. */
export type Divert = (element: Element, offered: TextSink) => TextSink;

/**
 * The text a person sees in a DOM subtree: `\n` at block edges and `<br>`, a run of white space as one space,
 * a no-break space as a space, no zero-width space. Works on live and on inert documents alike, since it asks
 * for no layout. Scripts, styles and our own elements are left out.
 */
export function textOf(node: Node): string {
  const lines = startLines();
  writeText(node, lines);
  return lines.end();
}

/** Writes a subtree into a sink. `divert` may send the text of an element elsewhere. */
export function writeText(node: Node, sink: TextSink, divert: Divert = keepSink): void {
  if (node.nodeType === 3) {
    sink.text(node.nodeValue ?? '', isPreformatted(node.parentElement));
    return;
  }
  if (!isElement(node)) {
    for (const child of node.childNodes) writeText(child, sink, divert);
    return;
  }
  const tag = node.localName.toLowerCase();
  if (SILENT.has(tag) || tag.startsWith(OWN_PREFIX)) return;
  if (tag === 'br') {
    sink.lineBreak();
    return;
  }
  const own = divert(node, sink);
  const isBlock = BLOCKS.has(tag);
  if (isBlock) own.blockEdge();
  for (const child of node.childNodes) writeText(child, own, divert);
  if (isBlock) own.blockEdge();
  if (CELLS.has(tag)) own.text(' ', false);
}

/** A sink that lays text out as lines; `end()` gives them, trimmed. */
export function startLines(): TextSink & { end(): string } {
  let out = '';
  function isAtLineStart(): boolean {
    return out === '' || out.endsWith('\n');
  }
  return {
    text(data, preformatted) {
      const seen = data.replace(/[\u200B\uFEFF]/g, '');
      if (preformatted) {
        out += seen.replace(/\r\n?/g, '\n').replaceAll('\u00A0', ' ');
        return;
      }
      const collapsed = seen.replace(/[ \t\r\n\f]+/g, ' ');
      const skipsLeadingSpace = collapsed.startsWith(' ') && (isAtLineStart() || out.endsWith(' '));
      out += (skipsLeadingSpace ? collapsed.slice(1) : collapsed).replaceAll('\u00A0', ' ');
    },
    lineBreak() {
      out += '\n';
    },
    blockEdge() {
      if (!isAtLineStart()) out += '\n';
    },
    end() {
      return out.replace(/[ \t]+$/gm, '').trim();
    },
  };
}

/** `instanceof` fails across windows (pop-outs, frames), the node type does not. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function keepSink(_element: Element, offered: TextSink): TextSink {
  return offered;
}

function isPreformatted(parent: Element | null): boolean {
  if (parent === null) return false;
  if (parent.closest('pre') !== null) return true;
  return /white-space\s*:\s*(pre|break-spaces)/i.test(parent.getAttribute('style') ?? '');
}
