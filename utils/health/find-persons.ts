import type { Tokens } from './tokens';

/** How plainly a sentence speaks of one person. */
export type PersonCue = 'named' | 'hinted';

export interface PersonHit {
  readonly at: number;
  readonly cue: PersonCue;
}

const TITLES = new Set('m mr mme mlle melle monsieur madame mademoiselle'.split(' '));
/** What comes before « de 45 ans » when the years are an age. */
const OF_AGE = /^(?:age|homme|femme|garcon|fille|patient|salarie|enfant|agent|monsieur|dame)/;
const GREETINGS = new Set('bonjour bonsoir cher chere chers salut re merci cordialement'.split(' '));

/**
 * Finds the people a text speaks of: a title before a name, a date of birth, an age, a name with its
 * surname in capitals. A greeting names the reader, not the subject, and is left out.
 */
export function findPersons(tokens: Tokens): PersonHit[] {
  const persons: PersonHit[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const cue = readPerson(tokens, at);
    if (cue !== null) persons.push({ at, cue });
  }
  return persons;
}

function readPerson(tokens: Tokens, at: number): PersonCue | null {
  const word = tokens.words[at] ?? '';
  if (TITLES.has(word)) return isTitleOfSubject(tokens, at) ? 'named' : null;
  if (word === 'ans') return isAge(tokens, at) ? 'named' : null;
  if ((word === 'ne' || word === 'nee') && tokens.words[at + 1] === 'le') {
    return /^\d/.test(tokens.words[at + 2] ?? '') ? 'named' : null;
  }
  return isFullName(tokens, at) ? 'hinted' : null;
}

function isTitleOfSubject(tokens: Tokens, at: number): boolean {
  if (tokens.joined[at + 1] !== 1 || !isUpper(tokens, at + 1)) return false;
  return at === 0 || tokens.joined[at] !== 1 || !GREETINGS.has(tokens.words[at - 1] ?? '');
}

function isAge(tokens: Tokens, at: number): boolean {
  const years = Number(tokens.words[at - 1]);
  if (!(years > 0 && years < 115)) return false;
  const before = tokens.words[at - 2] ?? '';
  if (before === 'age' || before === 'agee') return true;
  return before === 'de' && OF_AGE.test(tokens.words[at - 3] ?? '');
}

/** « Camille EXEMPLE », « EXEMPLE Camille ». Acronyms are shorter, or stand after a word in lower case. */
function isFullName(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count || tokens.joined[at + 1] !== 1) return false;
  const [first = '', second = ''] = [tokens.words[at], tokens.words[at + 1]];
  if (first.length < 3 || second.length < 3 || first.length + second.length < 9) return false;
  return (
    (isUpper(tokens, at) && isCapitals(tokens, at + 1) && !isCapitals(tokens, at)) ||
    (isCapitals(tokens, at) && isUpper(tokens, at + 1) && !isCapitals(tokens, at + 1))
  );
}

function readUnit({ folded, starts }: Tokens, at: number, offset: number): string {
  return folded.original.charAt(folded.starts[(starts[at] ?? 0) + offset] ?? folded.original.length);
}

function isUpper(tokens: Tokens, at: number): boolean {
  const letter = readUnit(tokens, at, 0);
  return letter !== letter.toLowerCase();
}

/** The first and the last letter tell; names do not mix. */
function isCapitals(tokens: Tokens, at: number): boolean {
  const last = readUnit(tokens, at, (tokens.words[at] ?? '').length - 1);
  return isUpper(tokens, at) && last !== last.toLowerCase();
}
