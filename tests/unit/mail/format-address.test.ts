import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../utils/mail/format-address';
import { parseAddress } from '../../../utils/mail/parse-address';
import { addressTextArb } from './address-text-arb';

describe('formatAddress', () => {
  it.each([
    'camille@cabinet.example',
    'Camille Exemple <camille@cabinet.example>',
    '"Exemple, Camille" <camille@cabinet.example>',
    '"Dr \\"Cam\\" Exemple" <camille@cabinet.example>',
  ])('writes %s as it was', (text) => {
    const address = parseAddress(text);
    expect(address && formatAddress(address)).toBe(text);
  });

  it('writes what is read back as the same mailbox with the same name', () => {
    fc.assert(
      fc.property(addressTextArb, (text) => {
        const address = parseAddress(text);
        if (address === null) return;
        const again = parseAddress(formatAddress(address));
        expect(again).toEqual(address);
      }),
      { numRuns: 2000 },
    );
  });
});
