import { LITTLE_WORDS } from '../lexicon-term';
import { hashWord } from '../text/hash-word';
import { findForm, type WordTable } from './word-table';

/** What the grammar of a mail knows of a word, as bits. */
export const LITTLE = 1;
/** A title that stands before a name. */
export const TITLE = 2;
/** Of these titles, those that are hardly ever anything else, also in small letters. */
export const PLAIN_TITLE = 4;
export const GREETING = 8;
/** « mon » and « son »: whose the thing after it is. */
export const WRITERS = 16;
export const OTHERS = 32;

const ROLES: readonly (readonly [number, string])[] = [
  [LITTLE, [...LITTLE_WORDS].join(' ')],
  [TITLE, 'm mr mme mlle melle monsieur madame mademoiselle'],
  [PLAIN_TITLE, 'mr mme mlle melle'],
  [GREETING, 'bonjour bonsoir cher chere chers salut re merci cordialement'],
  [WRITERS, 'mon ma mes'],
  [OTHERS, 'son sa ses votre vos ton ta tes'],
];

/** The words that must be in the table, since the grammar asks for them. */
export function listRoleWords(): string[] {
  return [...new Set(ROLES.flatMap(([, words]) => words.split(' ')))];
}

/** The roles of every form of a table. */
export function readRoles(words: WordTable): Uint8Array {
  const roles = new Uint8Array(words.formCount + 1);
  for (const [role, list] of ROLES) {
    for (const word of list.split(' ')) {
      const form = findForm(words, hashWord(word), packTail(word));
      if (form !== 0) roles[form] = (roles[form] ?? 0) | role;
    }
  }
  return roles;
}

/** The last four letters of a folded word, as tokens have them. */
export function packTail(word: string): number {
  let tail = 0;
  for (let at = 0; at < word.length; at++) tail = (tail << 8) | (word.charCodeAt(at) & 0xff);
  return tail;
}
