/** A piece of a line: plain, bold, or a link (`mailto:` or https). */
export type Piece = string | { readonly text: string; readonly isBold?: true; readonly href?: string };

/** A text to be put into a message: lines of pieces. An empty line parts paragraphs. */
export type Block = readonly (readonly Piece[])[];

/** The block as plain text, lines parted by `\n`. */
export function blockText(block: Block): string {
  return block.map((line) => line.map(textOf).join('')).join('\n');
}

/** The block as HTML for a mail: one `div`, no style and no picture. Made of nodes, so that what people typed stays text. */
export function blockHtml(block: Block, page: Document): string {
  const root = page.createElement('div');
  block.forEach((line, at) => {
    if (at > 0) root.append(page.createElement('br'));
    root.append(...line.map((piece) => nodeOf(piece, page)));
  });
  const place = page.createElement('div');
  place.append(root);
  return place.getHTML();
}

export function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.text;
}

function nodeOf(piece: Piece, page: Document): Node | string {
  if (typeof piece === 'string') return piece;
  const element = page.createElement(piece.href === undefined ? 'b' : 'a');
  element.append(piece.text);
  if (piece.href !== undefined) element.setAttribute('href', piece.href);
  return element;
}
