import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNir, LAYOUTS, usualNir } from '../identifiers/nir-groups';
import { findIn, readIn } from './numbers-read';

/** Where numbers stand in running text. */
const SENTENCES = [
  (number: string) => `Bonjour, merci de noter ${number} pour le dossier.`,
  (number: string) => `Le numéro ${number}, transmis hier, a été enregistré.`,
  (number: string) => `${number}`,
  (number: string) => `- ${number} (à vérifier)`,
];

function weigh(text: string): [string, number][] {
  return findIn(text).flatMap((one) => ('weight' in one ? [[one.kind, one.weight] as [string, number]] : []));
}

describe('a NIR in a text', () => {
  it.each(Object.entries(LAYOUTS))('is found %s after its name, whoever it is of', (_name, layout) => {
    fc.assert(
      fc.property(
        anyNir,
        fc.constantFrom('INS', 'NIR', 'N° de sécurité sociale', 'Matricule'),
        (groups, cue) => {
          const text = `${cue} : ${layout(groups)}, merci.`;
          expect(findIn(text)).toMatchObject([{ start: cue.length + 3, tellsOfPerson: true }]);
          expect(weigh(text)[0]?.[1]).toBeGreaterThanOrEqual(0.8);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(Object.entries(LAYOUTS))('is found %s without its name', (_name, layout) => {
    fc.assert(
      fc.property(usualNir, fc.constantFrom(...SENTENCES), (groups, say) => {
        expect(findIn(say(layout(groups)))).toMatchObject([{ kind: 'nir', weight: 0.8 }]);
      }),
      { numRuns: 60 },
    );
  });

  it('without its key is found near its name, and by its layout alone as a hint', () => {
    fc.assert(
      fc.property(usualNir, (groups) => {
        const bare = groups.slice(0, 6);
        expect(weigh(`n° de sécurité sociale ${bare.join('')}`)).toEqual([['nir', 0.6]]);
        expect(weigh(`à saisir : ${bare.join(' ')}.`)).toEqual([['nir', 0.3]]);
        expect(weigh(`à saisir : ${bare.join('')}.`)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('counts less when its key is wrong, as in samples, and only near its name', () => {
    expect(weigh('INS 288091234567823')).toEqual([['ins', 0.6]]);
    expect(weigh('matricule 253097812634581')).toEqual([['nir', 0.6]]);
    expect(weigh('valeur 288091234567823')).toEqual([]);
  });

  it('is an INS when a word near it says so', () => {
    expect(weigh('INS : 255081416802538')).toEqual([['ins', 0.9]]);
    expect(weigh('Patiente 2 55 08 14 168 025 38')).toEqual([['ins', 0.9]]);
    expect(weigh('NIR 2 55 08 14 168 025 38')).toEqual([['nir', 0.8]]);
    expect(weigh('2 55 08 14 168 025 38')).toEqual([['nir', 0.8]]);
  });

  it('is told apart from the numbers beside it', () => {
    const text = 'NIR 2 55 08 14 168 025 38 2 79 03 51 215 189 89, tél. 01 23 45 67 89';
    expect(readIn(text)).toEqual(['nir: 2 55 08 14 168 025 38', 'nir: 2 79 03 51 215 189 89']);
  });

  it.each([
    ['an IBAN', 'IBAN FR76 3000 6000 0112 3456 7890 189'],
    ['a compact IBAN near a patient', 'patient, IBAN FR7630006000011234567890189'],
    ['a RIB', 'RIB 30006 00001 12345678901 89'],
    ['a SIRET', 'SIRET 732 829 320 00074 ou 73282932000074'],
    ['a SIREN', 'SIREN 732 829 320'],
    ['a bank card', 'carte 4970 1012 3456 7890 ou 4970101234567890'],
    ['a card of fifteen digits', 'carte 378282246310005'],
    ['telephone numbers', '01 23 45 67 89 / +33 1 23 45 67 89 / 06.12.34.56.78 / 0033123456789'],
    ['the number of an order, its key right by chance', 'commande 255081416802538'],
    ['the number of a parcel', 'Votre colis n° 255081416802538 est en route'],
    ['a wrong key after an invoice, near a patient', 'patient : facture 288091234567823'],
    ['a longer run of digits', '9255081416802538'],
    ['a reference', 'AB255081416802538'],
    ['a bar code', '3017620422003'],
    ['decimals', 'soit 0,255081416802538'],
    ['dates in a row', '12/03/2026 14/03/2026 15/03/2026'],
    ['an RPPS', 'RPPS 10003456789'],
    ['a FINESS', 'FINESS 540002698'],
    ['amounts in a row of a table', '2 550 814 168 025 38 14 500 1 250'],
  ])('is not seen in %s', (_what, text) => expect(weigh(text)).toEqual([]));

  it('is taken from one random number of fifteen digits in a thousand at most', () => {
    const numbers = fc.sample(fc.stringMatching(/^\d{15}$/), { numRuns: 20_000, seed: 11 });
    const taken = numbers.filter((number, at) => weigh(SENTENCES[at % 4]?.(number) ?? '').length > 0);
    expect(taken.length).toBeLessThanOrEqual(20);
  });
});

describe('the number of a patient', () => {
  it.each([
    'IPP : 9010572683',
    'IPP n° 8000123456',
    'NDA: 2003H847569',
    'NIP 12 34 56 78',
    'numéro de dossier patient : 40012345',
    'n° de séjour 123456',
  ])('is found after its name: %s', (text) => expect(readIn(text)).toEqual([`patient-number: ${text}`]));

  it.each(['commande 9010572683', 'IPP 15', 'dossier 2026-145', 'séjour de 123456 euros', 'NDA 2026'])(
    'is not seen in « %s »',
    (text) => expect(weigh(text)).toEqual([]),
  );
});
