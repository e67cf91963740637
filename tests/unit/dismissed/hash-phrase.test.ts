import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeDismissed } from '../../../utils/dismissed/can-be-dismissed';
import { foldPhrase, hashPhrase } from '../../../utils/dismissed/hash-phrase';
import { IDENTIFIERS } from '../../../utils/health/evidence';

const canBe = (text: string): boolean => canBeDismissed({ kind: 'term', text });

const SALT = '0123456789abcdef0123456789abcdef';

describe('a phrase that is set aside', () => {
  it.each([
    ['Plombémie', 'plombemie,'],
    ['œdème  de\u00a0Quincke', 'OEDEME DE QUINCKE'],
    ['l’arrêt', "L'ARRET"],
    ['arre\u0302t', 'arr\u00eat'],
  ])('is the same phrase however it is written: %j, %j', (one, other) => {
    expect(hashPhrase(SALT, one)).toBe(hashPhrase(SALT, other));
  });

  it('is another phrase with another word in it', () => {
    expect(foldPhrase('arrêt de travail')).not.toBe(foldPhrase('arrêt du travail'));
    expect(hashPhrase(SALT, 'arrêt de travail')).not.toBe(hashPhrase(SALT, 'arrêt du travail'));
  });

  it('has a hash of 32 bits, the same each time', () => {
    fc.assert(
      fc.property(fc.string(), (phrase) => {
        const hash = hashPhrase(SALT, phrase);
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
        expect(hashPhrase(SALT, phrase)).toBe(hash);
      }),
    );
  });

  it('has another hash in another installation', () => {
    const hashes = Array.from({ length: 500 }, (_, salt) => hashPhrase(`${SALT}${salt}`, 'plombémie'));
    expect(new Set(hashes).size).toBe(500);
  });

  it('is not taken for another: twenty thousand phrases have as many hashes, give or take one', () => {
    const hashes = Array.from({ length: 20_000 }, (_, at) => hashPhrase(SALT, `mot ${at.toString(36)}`));
    expect(new Set(hashes).size).toBeGreaterThanOrEqual(19_998);
  });
});

describe('what can be set aside', () => {
  it.each([
    'plombémie',
    'opération 2026',
    '420 µg/L',
    'né le 12/03/1979',
    'plombémie à 420 µg/L le 12/03/2024',
  ])('%j can', (phrase) => expect(canBe(phrase)).toBe(true));

  it.each([
    '2 55 08 14 168 025 38',
    '2.55.08.2A.168.025.38',
    '255081416802538',
    'patient 1-99-12-2B-123-456',
    'IPP 123456',
    '20260312_CR_MODELE_Jean.pdf',
    '…',
    '',
  ])('%j, which may name a person or names nothing, cannot', (phrase) => expect(canBe(phrase)).toBe(false));

  it('an identifier cannot, whatever its text, nor what a standard marks as a health document', () => {
    for (const kind of [...IDENTIFIERS, 'document-mark'] as const)
      expect(canBeDismissed({ kind, text: 'plombémie' })).toBe(false);
  });

  it('no number of thirteen digits can, however it is grouped', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 13, maxLength: 15 });
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f'), (number, between) => {
        expect(canBe(`salarié ${number.join(between)}`)).toBe(false);
      }),
    );
  });
});
