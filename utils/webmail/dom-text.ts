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
  const around = isElement(node) ? node : node.parentElement;
  writeNode(node, sink, divert, around?.closest('pre') != null, hasPreformattedStyle(node.parentElement));
}

/** A sink that lays text out as lines; `end()` gives them, trimmed. */
export function startLines(): TextSink & { end(): string } {
  let out = '';
  /** The last unit of `out`: to ask `out` itself would have the browser put its pieces together each time. */
  let last = '\n';
  function add(text: string): void {
    if (text === '') return;
    out += text;
    last = text.charAt(text.length - 1);
  }
  return {
    text(data, preformatted) {
      const seen = data.replace(/[\u200B\uFEFF]/g, '');
      if (preformatted) {
        add(seen.replace(/\r\n?/g, '\n').replaceAll('\u00A0', ' '));
        return;
      }
      const collapsed = seen.replace(MORE_THAN_A_SPACE, ' ');
      const skipsLeadingSpace = collapsed.startsWith(' ') && (last === '\n' || last === ' ');
      add((skipsLeadingSpace ? collapsed.slice(1) : collapsed).replaceAll('\u00A0', ' '));
    },
    lineBreak() {
      add('\n');
    },
    blockEdge() {
      if (last !== '\n') add('\n');
    },
    end() {
      return out.replace(/[ \t]+$/gm, '').trim();
    },
  };
}

/** White space that shows as one space, where it is not one already. */
const MORE_THAN_A_SPACE = / [ \t\r\n\f]+|[\t\r\n\f][ \t\r\n\f]*/g;

/**
 * @param isInPre within a `pre`, however far above
 * @param isStyled the parent's own style keeps white space
 */
function writeNode(node: Node, sink: TextSink, divert: Divert, isInPre: boolean, isStyled: boolean): void {
  if (node.nodeType === 3) {
    sink.text(node.nodeValue ?? '', isInPre || isStyled);
    return;
  }
  if (!isElement(node)) {
    writeChildren(node, sink, divert, isInPre, false);
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
  writeChildren(node, own, divert, isInPre || tag === 'pre', hasPreformattedStyle(node));
  if (isBlock) own.blockEdge();
  if (CELLS.has(tag)) own.text(' ', false);
}

function writeChildren(
  parent: Node,
  sink: TextSink,
  divert: Divert,
  isInPre: boolean,
  isStyled: boolean,
): void {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling)
    writeNode(child, sink, divert, isInPre, isStyled);
}

/** `instanceof` fails across windows (pop-outs, frames), the node type does not. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function keepSink(_element: Element, offered: TextSink): TextSink {
  return offered;
}

function hasPreformattedStyle(element: Element | null): boolean {
  return /white-space\s*:\s*(pre|break-spaces)/i.test(element?.getAttribute('style') ?? '');
}
