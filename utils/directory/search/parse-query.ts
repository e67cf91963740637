import { foldWords } from '../fold-words';

/** A word of a query, folded. */
export interface QueryWord {
  readonly text: string;
  /** One letter that stands for a given name (`P.`). */
  readonly isInitial: boolean;
  /** Says more if it fits, and takes nothing away if it does not: titles that may be initials, particles, « en ». */
  readonly isOptional: boolean;
  /** Written in one with the next: a hyphen or an apostrophe stands between them. */
  readonly isGlued: boolean;
}

export interface Query {
  /** The address that the text holds; its words are then not looked for. */
  readonly address: string | null;
  readonly words: readonly QueryWord[];
}

/** More words than this say nothing more. */
const MOST_WORDS = 10;

const TITLES = words(
  'dr drs docteur pr prof professeur mr mme mmes mlle monsieur madame mademoiselle maitre messieurs mesdames',
);
/** Also the initials of many a name. */
const DOUBTFUL_TITLES = words('m me');
const PARTICLES = words('d de du des l la le les van von der den ben el al da di dos o mc mac');
const CONNECTORS = words('a au aux en et pour sur sous chez');
const INITIALS = /^(?:\p{L}\.[-‐‑]?)+(?:\p{L}\.?)?$/u;
/** An identifier as people copy it: digits, with or without spaces. `2A` and `2B` begin a FINESS of Corsica. */
const NUMBER = /^\d[\s.]?[\dab](?:[\s.]?\d){7,13}$/i;

/** Reads free text as a secretary types it. Never fails: without a word it has none. */
export function parseQuery(text: string): Query {
  const address = /[^\s<>,;:"()]+@[^\s<>,;:"()]+/.exec(text)?.[0] ?? null;
  if (address !== null || text.includes('@')) return { address: address ?? '', words: [] };
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) {
    return { address: null, words: [word(trimmed.replace(/[\s.]/g, '').toLowerCase())] };
  }
  const found = trimmed.split(/[\s,;:/()"«»]+/u).flatMap(readChunk);
  return { address: null, words: withOptional(found).slice(0, MOST_WORDS) };
}

/** Whether a folded word is a particle of names (`de`, `le`). */
export function isParticle(text: string): boolean {
  return PARTICLES.has(text);
}

function readChunk(chunk: string): QueryWord[] {
  const folded = foldWords(chunk);
  if (INITIALS.test(chunk.normalize('NFC')))
    return folded.map((text) => ({ ...word(text), isInitial: true }));
  return folded.map((text, at) => ({ ...word(text), isGlued: at + 1 < folded.length }));
}

function withOptional(all: readonly QueryWord[]): QueryWord[] {
  const named = all.filter(({ text }, at) => !(TITLES.has(text) && (at === 0 || at + 1 < all.length)));
  const kept = named.length > 0 ? named : all;
  const marked = kept.map((one, at) => ({ ...one, isOptional: isOptional(one, at, kept) }));
  return marked.some((one) => !one.isOptional)
    ? marked
    : marked.map((one, at) => ({ ...one, isOptional: at + 1 < marked.length }));
}

function isOptional(one: QueryWord, at: number, all: readonly QueryWord[]): boolean {
  // The last word is still being typed: « le » may become « lebrun ».
  if (at + 1 === all.length) return false;
  if (DOUBTFUL_TITLES.has(one.text)) return at === 0;
  if (one.isInitial) return false;
  return PARTICLES.has(one.text) || (CONNECTORS.has(one.text) && at > 0);
}

function word(text: string): QueryWord {
  return { text, isInitial: false, isOptional: false, isGlued: false };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
