import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddressList } from '../../../utils/mail/address-list';
import { addressTextArb } from './address-text-arb';

function keysOf(text: string): string[] {
  return parseAddressList(text).addresses.map((address) => address.key);
}

describe('parseAddressList', () => {
  it.each([
    ['a@b.example, c@d.example'],
    ['a@b.example; c@d.example'],
    ['a@b.example\nc@d.example'],
    ['a@b.example\r\n\r\nc@d.example'],
    ['a@b.example,\n  c@d.example;'],
    ['a@b.example c@d.example'],
    ['a@b.example\n\tc@d.example'],
    ['Équipe: a@b.example, c@d.example;'],
    ['Équipe: a@b.example;, c@d.example'],
    ['a@b.example, Équipe:c@d.example'],
    ['À : a@b.example\nCc : c@d.example'],
    ['"A, de B" <a@b.example>, "C; de D" <c@d.example>'],
    ['EXEMPLE, Anne <a@b.example>; EXEMPLE, Claude <c@d.example>'],
    ['mailto:a@b.example?subject=x,y;<mailto:c@d.example>'],
    ['a@b.example (une, deux), c@d.example'],
  ])('finds both addresses of %j', (text) => {
    expect(keysOf(text)).toEqual(['a@b.example', 'c@d.example']);
    expect(parseAddressList(text).rejected).toEqual([]);
  });

  it('hands back, as written, each piece that is no address', () => {
    const list = parseAddressList('a@b.example, Secrétariat médical; c@; "d@e.example');
    expect(list.addresses.map((address) => address.key)).toEqual(['a@b.example']);
    expect(list.rejected).toEqual(['Secrétariat médical', 'c@', '"d@e.example']);
  });

  it('does not take a bare name before a comma for the name of the next recipient', () => {
    const list = parseAddressList('Secrétariat, Camille <c@d.example>');
    expect(list.rejected).toEqual(['Secrétariat']);
    expect(parseAddressList('Équipe: Secrétariat, Camille <c@d.example>;').rejected).toEqual(['Secrétariat']);
  });

  it('keeps the comma of a name where semicolons separate the recipients', () => {
    const [first] = parseAddressList('EXEMPLE, Anne <a@b.example>; c@d.example').addresses;
    expect(first?.name).toBe('EXEMPLE, Anne');
    expect(keysOf('b, a@b.example; c@d.example')).toEqual(['a@b.example', 'c@d.example']);
    expect(keysOf('a@b.example, Claude <c@d.example>; e@f.example')).toHaveLength(3);
  });

  it('rejects a group without members, since nobody can tell who is in it', () => {
    expect(parseAddressList('undisclosed-recipients:;')).toEqual({
      addresses: [],
      rejected: ['undisclosed-recipients:'],
    });
  });

  it('gives nothing for an empty field', () => {
    expect(parseAddressList(' ,; \n')).toEqual({ addresses: [], rejected: [] });
  });

  it('never throws, and finds an address appended to any text on a line of its own', () => {
    fc.assert(
      fc.property(addressTextArb, (text) => {
        expect(keysOf(`${text}\nfin@cabinet.example`)).toContain('fin@cabinet.example');
      }),
      { numRuns: 2000 },
    );
  });

  it('drops no sign of an address in silence', () => {
    fc.assert(
      fc.property(addressTextArb, (text) => {
        const { addresses, rejected } = parseAddressList(text);
        if (text.includes('@')) expect(addresses.length + rejected.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a field of two hundred recipients', () => {
    const field = Array.from({ length: 200 }, (_, index) => `"N, ${index}" <n${index}@b.example>`).join(', ');
    expect(parseAddressList(field).addresses).toHaveLength(200);
  });
});
