import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWord, originalEnd } from '../../../utils/health/fold';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });

describe('foldText', () => {
  it.each([
    ['accents and case', 'Épilepsie', 'epilepsie'],
    ['accents written apart', 'e\u0301pilepsie', 'epilepsie'],
    ['ligatures', 'œdème, cæcum, ﬁbrose', 'oedeme, caecum, fibrose'],
    ['apostrophes', 'l’asthme d´un', "l'asthme d'un"],
    ['spaces that do not break', '520\u00a0µg/L\u202f!', '520 ug/l !'],
    ['soft hyphens and zero-width characters', 'plom\u00adbé\u200bmie', 'plombemie'],
    ['dashes', 'anxio–dépressif', 'anxio-depressif'],
    ['both micro signs and the times sign', 'µg μg ×2', 'ug ug x2'],
  ])('folds %s', (_what, text, folded) => expect(foldText(text).text).toBe(folded));

  it('keeps line breaks', () => expect(foldText('a\r\nb').text).toBe('a \nb'));

  it('folds to what folding leaves alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldText(text).text;
        expect(foldText(once).text).toBe(once);
      }),
    );
  });

  it('maps every place back into the original, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        expect(folded.starts.length).toBe(folded.text.length);
        let last = 0;
        for (let at = 0; at < folded.text.length; at++) {
          const start = folded.starts[at] ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(originalEnd(folded, at)).toBeGreaterThan(start);
          expect(originalEnd(folded, at)).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('gives back, for a slice, the text it was folded from', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zéèœçÀ' ]{0,20}$/),
        fc.stringMatching(/^[a-zé]{1,8}$/),
        (before, word) => {
          const folded = foldText(before + word);
          const from = folded.text.length - foldWord(word).length;
          const end = originalEnd(folded, folded.text.length - 1);
          expect(foldText(folded.original.slice(folded.starts[from], end)).text).toBe(foldWord(word));
        },
      ),
    );
  });
});
