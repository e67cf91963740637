import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWord } from '../../../utils/health/text/hash-word';
import { foldLetters } from '../../../utils/health/text/read-word';
import {
  ALL_CAPITALS,
  CAPITAL_FIRST,
  cutTokens,
  DIGIT_FIRST,
  HAS_DIGIT,
} from '../../../utils/health/text/tokens';

/** The words of a text, folded. */
function cut(text: string, partsWords = false): string[] {
  const tokens = cutTokens(text, partsWords);
  return Array.from({ length: tokens.count }, (_, at) =>
    foldLetters(text.slice(tokens.starts[at], tokens.ends[at])),
  );
}

/** The words of each sentence of a text. */
function cutSentences(text: string): string[] {
  const { count, sentences } = cutTokens(text);
  const places = [...sentences.subarray(0, count)];
  const found: string[] = [];
  for (const [at, word] of cut(text).entries()) {
    const sentence = places[at] ?? 0;
    found[sentence] = found[sentence] === undefined ? word : `${found[sentence]} ${word}`;
  }
  return found;
}

describe('the words of a text', () => {
  it.each([
    ['accents and case', 'Épilepsie', ['epilepsie']],
    ['accents written apart', 'e\u0301pilepsie', ['epilepsie']],
    ['ligatures', 'œdème, cæcum, ﬁbrose', ['oedeme', 'caecum', 'fibrose']],
    ['apostrophes', 'l’asthme d´un', ['l', 'asthme', 'd', 'un']],
    ['spaces that do not break', '520\u00a0µg/L\u202f!', ['520', 'ug', 'l']],
    ['soft hyphens and zero-width characters', 'plom\u00adbé\u200bmie', ['plombemie']],
    ['dashes', 'anxio–dépressif', ['anxio', 'depressif']],
    ['letters of another dress', '𝐜𝐚𝐧𝐜𝐞𝐫 du ｓｅｉｎ', ['cancer', 'du', 'sein']],
    [
      'words cut at the end of a line',
      'une hyper-\r\ntension et hyper-\n  tendue',
      ['une', 'hypertension', 'et', 'hypertendue'],
    ],
    ['letters spaced out', 'un c a n c e r grave', ['un', 'cancer', 'grave']],
    ['acronyms with dots', 'le V.I.H. et un A.V.C', ['le', 'vih', 'et', 'un', 'avc']],
    ['emoji between words', 'toux🤧fièvre', ['toux', 'fievre']],
  ])('folds %s', (_what, text, words) => expect(cut(text)).toEqual(words));

  it.each([
    ['a hyphen before a capital', 'Saint-\nDenis', ['saint', 'denis']],
    ['a hyphen within a line', 'peut-être', ['peut', 'etre']],
    ['single letters of an elision', "il y a d'un", ['il', 'y', 'a', 'd', 'un']],
    ['spaced digits', '0 6 1 2 3 4', ['0', '6', '1', '2', '3', '4']],
    ['a list of letters', 'a, b, c, d, e', ['a', 'b', 'c', 'd', 'e']],
  ])('leaves apart %s', (_what, text, words) => expect(cut(text)).toEqual(words));

  it('parts the words of file names where they have no space', () => {
    expect(cut('compteRendu_IRMGenou2024-EXEMPLE.pdf', true)).toEqual([
      ...['compte', 'rendu', 'irm', 'genou', '2024', 'exemple', 'pdf'],
    ]);
  });

  it('tells digits, capitals and small letters', () => {
    const { count, shapes } = cutTokens('12 ans, Camille EXEMPLE È Él é b12');
    expect([...shapes.subarray(0, count)]).toEqual([
      ...[DIGIT_FIRST | HAS_DIGIT, 0, CAPITAL_FIRST, CAPITAL_FIRST | ALL_CAPITALS],
      ...[CAPITAL_FIRST | ALL_CAPITALS, CAPITAL_FIRST, 0, HAS_DIGIT],
    ]);
  });

  it('makes one word of letters in a row, but not of letters of another script', () => {
    expect(cut('V.I.H. c a n c e r')).toEqual(['vih', 'cancer']);
    expect(cut('a.a.Ж')).toEqual(['a', 'a', 'ж']);
  });

  it('packs the last four letters of each', () => {
    const { tails } = cutTokens('algie');
    expect(tails[0]).toBe(0x6c676965);
  });
});

describe('the sentences of a text', () => {
  it.each([
    ['end at a full stop', 'Il tousse. Elle aussi', ['il tousse', 'elle aussi']],
    ['go on after an abbreviation', 'Vu par le Dr. Exemple', ['vu par le dr exemple']],
    ['go on where a line is wrapped', 'une toux\nqui dure', ['une toux qui dure']],
    [
      'end where a line begins anew',
      'Bonjour\nToux\n- fièvre\n3 jours',
      ['bonjour', 'toux', 'fievre', '3 jours'],
    ],
    ['end at an empty line', 'bonjour\n\nvoici', ['bonjour', 'voici']],
    ['go on after a dot inside a name', 'voir exemple.test demain', ['voir exemple test demain']],
  ])('%s', (_what, text, sentences) => expect(cutSentences(text)).toEqual(sentences));

  it('join words over little signs only', () => {
    const { count, joined } = cutTokens("l'état anxio-dépressif, sévère (rare)");
    expect([...joined.subarray(0, count)]).toEqual([0, 1, 1, 1, 0, 0]);
  });
});

describe('any text', () => {
  it('is cut into words that lie in it in order and have the hash of their letters', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'aÉœ\u0301\u00ad -\n.1ﬁ𝐜Ж'), maxLength: 40 }),
    );
    fc.assert(
      fc.property(any, fc.boolean(), (text, partsWords) => {
        const tokens = cutTokens(text, partsWords);
        let last = 0;
        let sentence = 0;
        for (let at = 0; at < tokens.count; at++) {
          const [start = -1, end = -1] = [tokens.starts[at], tokens.ends[at]];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(tokens.hashes[at]).toBe(hashWord(foldLetters(text.slice(start, end))));
          const next = tokens.sentences[at] ?? -1;
          expect(next === sentence || next === sentence + 1).toBe(true);
          [last, sentence] = [end, next];
        }
      }),
    );
  });
});
