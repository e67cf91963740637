import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readItems } from '../../../components/settings/read-items';

describe('what is typed or pasted into a list of the options page', () => {
  it.each([
    ['a.example', ['a.example']],
    ['a.example b.example', ['a.example', 'b.example']],
    ['a.example,b.example ; c.example', ['a.example', 'b.example', 'c.example']],
    ['  @A.Example.\n\n\tb.example ', ['a.example', 'b.example']],
    ['a.example A.EXAMPLE', ['a.example']],
    ['', []],
    [' ,; ', []],
  ])('%j is read as %j', (typed, items) => {
    expect(readItems('organisationDomains', typed)).toEqual({ items, refused: [] });
  });

  it('keeps the spaces of words for the detector, which come one a line or with commas', () => {
    expect(readItems('healthTerms', 'protocole Azalée\n  unité   Mimosa ; RQTH, x\n\n')).toEqual({
      items: ['protocole Azalée', 'unité Mimosa', 'RQTH'],
      refused: ['x'],
    });
  });

  it('gives back, as typed, what cannot be used', () => {
    expect(readItems('organisationDomains', 'a.example Quelqu’un@b.example c')).toEqual({
      items: ['a.example'],
      refused: ['Quelqu’un@b.example', 'c'],
    });
  });

  it('takes a webmail by the address of any of its pages', () => {
    expect(readItems('webmailOrigins', 'https://webmail.example/mail/?_task=mail webmail.example')).toEqual({
      items: ['https://webmail.example'],
      refused: [],
    });
  });

  it('loses nothing: each piece is used or given back', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^\s,;]+$/), { maxLength: 5 }), (pieces) => {
        const { items, refused } = readItems('trustedDomains', pieces.join(' '));
        expect(refused.every((piece) => pieces.includes(piece))).toBe(true);
        expect(items.length + refused.length).toBeLessThanOrEqual(pieces.length);
        if (pieces.length > 0) expect(items.length + refused.length).toBeGreaterThan(0);
      }),
    );
  });
});
