import { foldWords } from '../fold-words';

/** A word of a query, with the pieces that hyphens and apostrophes part, and particles before it: one unit of a name. */
export interface NameUnit {
  /** Folded pieces: `D’Exemple-Dupond` → `d`, `exemple`, `dupond`. */
  readonly pieces: readonly string[];
  /** The folded unit as it was written, signs kept: `d'exemple-dupond`. */
  readonly written: string;
  /** Written in capitals, and no initial. */
  readonly isCapitals: boolean;
  readonly startsWithParticle: boolean;
}

const TITLES: ReadonlySet<string> = new Set(
  'dr docteur dresse pr prof professeur mr mme mlle monsieur madame mademoiselle medecin'.split(' '),
);
const PARTICLES: ReadonlySet<string> = new Set(
  'de d du des la le les l van von der den ben el al da di dos'.split(' '),
);

/** « à » with its accent; `a` and `A.` may be initials. */
const LINK = /^(?:à|au|aux|et|en|chez)$/iu;

/** Words without titles, signs and numbers, particles bound to the word they belong to. */
export function nameUnits(text: string): NameUnit[] {
  const words = text
    .normalize('NFC')
    .split(/[\s,;:()/|"«»]+/u)
    .filter((word) => /\p{L}/u.test(word) && !/\p{Nd}/u.test(word) && !LINK.test(word));
  const units: NameUnit[] = [];
  let open: string[] = [];
  for (const [at, word] of words.entries()) {
    const pieces = foldWords(word);
    const [first = ''] = pieces;
    const isLast = at === words.length - 1;
    // « M. » before a name is « Monsieur »; elsewhere it is an initial.
    if (pieces.length === 1 && (TITLES.has(first) || (first === 'm' && at === 0 && !isLast))) continue;
    open.push(word);
    if (pieces.length === 1 && PARTICLES.has(first) && first.length > 1 && !isLast) continue;
    units.push(unitOf(open));
    open = [];
  }
  if (open.length > 0) units.push(unitOf(open));
  return units.filter(({ pieces }) => pieces.length > 0);
}

/** Only single letters: `P.`, `J-P`, `J.P.` */
export function isInitials({ pieces }: NameUnit): boolean {
  return pieces.every((piece) => piece.length === 1);
}

/**
 * The ways in which the directory may write these units as one name: as the person wrote them, with spaces, with
 * hyphens, and joined when there is a particle (`le gall` → `legall`).
 */
export function spellings(units: readonly NameUnit[]): string[] {
  const pieces = units.flatMap((unit) => unit.pieces);
  const joined = units[0]?.startsWithParticle ? [pieces.join('')] : [];
  const written = units.map((unit) => unit.written).join(' ');
  return [...new Set([written, pieces.join(' '), pieces.join('-'), ...joined])];
}

function unitOf(words: readonly string[]): NameUnit {
  const text = words.join(' ');
  const pieces = foldWords(text);
  const [first = ''] = pieces;
  return {
    pieces,
    written: foldKeepingSigns(text),
    isCapitals: pieces.join('').length > 1 && !text.includes('.') && text === text.toUpperCase(),
    startsWithParticle: pieces.length > 1 && PARTICLES.has(first),
  };
}

/** Folded as `foldWords` does, with hyphens and apostrophes left in. */
function foldKeepingSigns(text: string): string {
  const signs = text.replace(/[’‘`´]/g, "'").match(/[-']|[^-']+/g) ?? [];
  const folded = signs.map((part) => (part === '-' || part === "'" ? part : foldWords(part).join(' ')));
  return folded.join('').replace(/^[-']+|[-']+$/g, '');
}
