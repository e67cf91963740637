import { inflectWord } from './inflect';
import type { Cue, CueKind, Entry, Grade, Term } from './lexicon-term';
import { foldLetters } from './text/read-word';

/**
 * Reads a family written as lines: `* grade` (or `* grade family`) opens a section, then terms parted by commas. Those of
 * `* grade family names` are proper names, which do not bend. A term in capitals of up to four letters must stand in
 * capitals, `!` before a word keeps its accents, `#` after it asks for a value.
 */
export function parseTerms(source: string, family: string, isFileName = false): Term[] {
  return readSections(source).flatMap(({ head, lines }) => {
    const [grade, ownFamily, names] = head.split(' ');
    return lines
      .join(',')
      .split(',')
      .map((text) => buildTerm(text, readGrade(grade), ownFamily ?? family, isFileName, null))
      .map((term) => (names === 'names' ? { ...term, isName: true } : term))
      .filter((term) => term.text !== '');
  });
}

/** Reads the ambiguous words: `term: words that make it health / words that make it something else`. */
export function parseAmbiguous(source: string): Term[] {
  return readSections(source).flatMap(({ head, lines }) =>
    lines.map((line) => {
      const [grade, extent] = head.split(' ');
      const [text = '', rest = ''] = line.split(':');
      const [health = '', other = ''] = rest.split('/');
      const context = {
        health: buildWordSet(health),
        other: buildWordSet(other),
        isExplicit: extent === 'explicit',
      };
      return buildTerm(text, readGrade(grade), 'ambiguous', false, context);
    }),
  );
}

/** Reads the cues, whose sections are named after their kind. */
export function parseCues(source: string): Cue[] {
  return readSections(source).flatMap(({ head, lines }) =>
    splitList(lines.join(',')).map((text) => ({ kind: 'cue', text, cue: readCueKind(head) }) as const),
  );
}

/** Reads a plain list, such as the vetoes. */
export function splitList(source: string): string[] {
  return source
    .split(/[,\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The folded words of an entry, each with the forms it may take, in order. */
export function listWordForms(entry: Entry): string[][] {
  const words = entry.text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const isName = entry.kind === 'term' && entry.isName;
  return words.map((word) => [
    ...new Set((isName ? [word] : inflectWord(word)).map((form) => foldLetters(form))),
  ]);
}

function readSections(source: string): { head: string; lines: string[] }[] {
  const sections: { head: string; lines: string[] }[] = [];
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line.startsWith('*')) sections.push({ head: line.slice(1).trim(), lines: [] });
    else if (line !== '') sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function buildTerm(
  written: string,
  grade: Grade,
  family: string,
  isFileName: boolean,
  context: Term['context'],
): Term {
  const text = written.replace(/[!#]/g, '').trim();
  return {
    kind: 'term',
    text,
    family,
    grade,
    isUpper: /^[A-Z][A-Z\d]{1,3}$/.test(text),
    accented: written.includes('!') ? new Set(inflectWord(text)) : null,
    needsValue: written.includes('#'),
    isFileName,
    isName: false,
    context,
  };
}

function buildWordSet(list: string): ReadonlySet<string> {
  const words = list.split(' ').filter((word) => word !== '');
  return new Set(words.flatMap((word) => inflectWord(word).map((form) => foldLetters(form))));
}

function readGrade(text: string | undefined): Grade {
  return text === 'decisive' || text === 'strong' || text === 'weak' ? text : 'medium';
}

function readCueKind(text: string): CueKind {
  return text === 'person' || text === 'weak-person' || text === 'thing' ? text : 'impersonal';
}
