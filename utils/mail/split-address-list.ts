import type { Token } from './address-tokens';

/** The tokens of one recipient, and the separator after it (null at the end and at the end of a group). */
interface Piece {
  readonly tokens: readonly Token[];
  readonly separator: Token | null;
}

/**
 * Cuts the tokens of a recipient field into one piece a recipient. A group's label is left out, unless the
 * group has no members: then the label is the piece. Pieces of white space are left out.
 */
export function splitAddressList(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces = cutPieces(tokens);
  const hasSemicolons = pieces.some((piece) => piece.separator?.text === ';');
  return hasSemicolons ? joinCommaNames(pieces) : pieces.map((piece) => piece.tokens);
}

function cutPieces(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let current: Token[] = [];
  /** Inside a group: its label while no member was seen, then an empty list. */
  let label: readonly Token[] | null = null;
  for (const token of [...tokens, null]) {
    if (token !== null && token.kind !== 'mark') current.push(token);
    else if (token?.text === ':' && holdsAddress(current)) current.push(token);
    else if (token?.text === ':') {
      label = [...current, token];
      current = [];
    } else {
      const endsGroup = label !== null && (token === null || token.text === ';');
      const content: readonly Token[] = isBlank(current) && endsGroup ? (label ?? []) : current;
      if (!isBlank(content)) {
        pieces.push({ tokens: content, separator: endsGroup ? null : token });
        label = label && [];
      }
      if (endsGroup) label = null;
      current = [];
    }
  }
  return pieces;
}

/**
 * Where semicolons separate recipients (Outlook), a comma belongs to the name: `EXEMPLE, Camille <a@b>; c@d`.
 */
function joinCommaNames(pieces: readonly Piece[]): readonly (readonly Token[])[] {
  const joined: (readonly Token[])[] = [];
  let name: readonly Token[] = [];
  pieces.forEach(({ tokens, separator }, index) => {
    const next = pieces[index + 1]?.tokens ?? [];
    const isName = separator?.text === ',' && !holdsAddress(tokens) && next.some(isAngle);
    if (isName) name = [...tokens, separator];
    else {
      joined.push([...name, ...tokens]);
      name = [];
    }
  });
  return joined;
}

function holdsAddress(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isAngle(token) || (token.kind === 'text' && token.text.includes('@')));
}

function isAngle(token: Token): boolean {
  return token.kind === 'angle';
}

function isBlank(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind === 'space');
}
