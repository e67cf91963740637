import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBody } from '../../../tools/cli/cut-body';
import { splitBody } from '../../../utils/mail/quoted-text';

const PARTS = ['written', 'quoted', 'signature'] as const;

describe('cutBody', () => {
  it('cuts as the extension does', () => {
    const text = 'Bonjour,\r\nci-joint.\r\n\r\n> Une question\r\n> > plus ancienne\r\n-- \r\nCamille Exemple';
    const { body } = cutBody(text);
    const expected = splitBody(text);
    for (const part of PARTS) expect(body[part].trim()).toBe(expected[part].trim());
    expect(body.quoted).toContain('plus ancienne');
  });

  it('finds its way back to the text as it was given', () => {
    const text = 'Un mot.\r\n> cité ici\r\nUn autre.\r\n-- \r\nCamille';
    const { body, placeOf } = cutBody(text);
    const give = (part: (typeof PARTS)[number], words: string): string => {
      const start = body[part].indexOf(words);
      const place = placeOf(part, { start, end: start + words.length });
      return text.slice(place.start, place.end);
    };
    expect(give('quoted', 'cité ici')).toBe('cité ici');
    expect(give('written', 'Un autre.')).toBe('Un autre.');
    expect(give('signature', 'Camille')).toBe('Camille');
  });

  it('places every sign of every part on the same sign of the text', () => {
    const line = fc.constantFrom('mot', '> cité', '> > plus', '', '-- ', 'Le 12/03/2026, X a écrit :', 'é œ');
    const text = fc
      .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([lines, end]) => lines.join(end));
    fc.assert(
      fc.property(text, (given) => {
        const { body, placeOf } = cutBody(given);
        for (const part of PARTS) {
          for (let at = 0; at < body[part].length; at++) {
            const sign = body[part].charAt(at);
            if (sign !== '\n')
              expect(given.charAt(placeOf(part, { start: at, end: at + 1 }).start)).toBe(sign);
          }
        }
      }),
    );
  });
});
