import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../utils/mail/parse-address';
import { addressTextArb } from './address-text-arb';

describe('parseAddress', () => {
  it.each([
    ['camille@cabinet.example', '', 'camille@cabinet.example'],
    ['  camille@cabinet.example  ', '', 'camille@cabinet.example'],
    ['<camille@cabinet.example>', '', 'camille@cabinet.example'],
    ['Camille Exemple <camille@cabinet.example>', 'Camille Exemple', 'camille@cabinet.example'],
    ['"Exemple, Camille" <camille@cabinet.example>', 'Exemple, Camille', 'camille@cabinet.example'],
    ['EXEMPLE, Camille <camille@cabinet.example>', 'EXEMPLE, Camille', 'camille@cabinet.example'],
    ['"Dr \\"Cam\\" Exemple" <camille@cabinet.example>', 'Dr "Cam" Exemple', 'camille@cabinet.example'],
    ["'Camille Exemple' <camille@cabinet.example>", 'Camille Exemple', 'camille@cabinet.example'],
    ["'camille@cabinet.example'", '', 'camille@cabinet.example'],
    ['camille@cabinet.example (Camille Exemple)', 'Camille Exemple', 'camille@cabinet.example'],
    ['Camille (bureau (2e)) Exemple <camille@cabinet.example>', 'Camille Exemple', 'camille@cabinet.example'],
    ['Camille :( <camille@cabinet.example>', null, null],
    ['Camille ( <camille@cabinet.example>', 'Camille (', 'camille@cabinet.example'],
    ['Camille\r\n Exemple <camille@cabinet.example>', 'Camille Exemple', 'camille@cabinet.example'],
    ['camille @ cabinet.example', '', 'camille@cabinet.example'],
    ['camille+suivi@cabinet.example', '', 'camille+suivi@cabinet.example'],
    ['Camille@Cabinet.EXAMPLE', '', 'camille@cabinet.example'],
    ['camille@cabinet.example.', '', 'camille@cabinet.example'],
    ['camille@cabinet.example;', '', 'camille@cabinet.example'],
    ['mailto:camille@cabinet.example', '', 'camille@cabinet.example'],
    ['MAILTO:camille%2Bsuivi@cabinet.example?subject=Bonjour,%20vous', '', 'camille+suivi@cabinet.example'],
    ['Camille <mailto:camille@cabinet.example>', 'Camille', 'camille@cabinet.example'],
    ['cam\u200bille@cabi\u00adnet.example\u200e', '', 'camille@cabinet.example'],
    ['"camille exemple"@cabinet.example', '', '"camille exemple"@cabinet.example'],
    ['"camille.exemple"@cabinet.example', '', 'camille.exemple@cabinet.example'],
    ['camille@[192.0.2.1]', '', 'camille@[192.0.2.1]'],
    ['camille@xn--mssant-gva.example', '', 'camille@mssanté.example'],
    ['camille@MSSANTE\u0301.example', '', 'camille@mssanté.example'],
    ['a@b', '', 'a@b'],
  ])('reads %j', (text, name, key) => {
    const address = parseAddress(text);
    expect(address?.name ?? null).toBe(name);
    expect(address?.key ?? null).toBe(key);
  });

  it.each([
    '',
    '   ',
    'Camille Exemple',
    'camille@',
    '@cabinet.example',
    'camille@@cabinet.example',
    'camille@cabinet..example',
    'camille exemple@cabinet.example',
    'camille@cabinet.example, paul@cabinet.example',
    'camille@cabinet.example, Paul <paul@cabinet.example>',
    'Camille <camille@cabinet.example> Paul <paul@cabinet.example>',
    'Camille <camille@cabinet.example',
    'Équipe: camille@cabinet.example;',
    '<<camille@cabinet.example>>',
  ])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('goes by the address between the brackets, whatever address the name shows', () => {
    const address = parseAddress('"camille@medecin.mssante.fr" <piege@ailleurs.example>');
    expect(address?.domain).toBe('ailleurs.example');
    expect(address?.name).toBe('camille@medecin.mssante.fr');
  });

  it('keeps the address as it was written beside the form that is compared', () => {
    const address = parseAddress('Camille.Exemple@XN--MSSANT-GVA.example');
    expect(address).toMatchObject({
      spec: 'Camille.Exemple@XN--MSSANT-GVA.example',
      local: 'camille.exemple',
      domain: 'mssanté.example',
    });
  });

  it('never throws, and reads its own key again', () => {
    fc.assert(
      fc.property(addressTextArb, (text) => {
        const address = parseAddress(text);
        if (address !== null) expect(parseAddress(address.key)?.key).toBe(address.key);
      }),
      { numRuns: 2000 },
    );
  });
});
