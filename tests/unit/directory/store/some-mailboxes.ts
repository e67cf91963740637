import fc from 'fast-check';
import { EMPTY_MAILBOX, MAILBOX_KINDS, type Mailbox } from '../../../../utils/directory/mailbox';

/** A mailbox with these fields, and nothing else said of it. */
export function mailboxWith(fields: Partial<Mailbox>): Mailbox {
  return {
    ...EMPTY_MAILBOX,
    address: 'camille.exemple@medecin.mssante.fr',
    ...fields,
  };
}

const pick = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
/** Names that look alike, with accents, signs and other alphabets; now and then anything at all. */
const name = fc.oneof(
  pick(
    'EXEMPLE',
    'ÉXEMPLE',
    'LE GALL',
    'D’Exemple-Dupond',
    'Œuvre',
    '',
    'de la Fictive',
    'ΩMEGA',
    '𐐷ab',
    'ﬀ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\p{C}|]/gu, ' ')),
);
const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 40 }).map((number) => `${number}`.padStart(length, '1'));

/** Rows as a directory might hold them, in a small world where many share a name, a number or a place. */
export const anyMailbox: fc.Arbitrary<Mailbox> = fc.record({
  kind: fc.constantFrom(...MAILBOX_KINDS),
  address: fc.oneof(
    fc.constantFrom('no-domain', 'empty@', 'two@signs@pro.mssante.fr', ''),
    fc
      .tuple(
        fc.integer({ min: 0, max: 60 }),
        pick('medecin.mssante.fr', 'pro.mssante.fr', 'chu.exemple.mssante.fr'),
      )
      .map(([number, domain]) => `box${number}@${domain}`),
  ),
  rpps: fc.oneof(fc.constant(''), digits(11)),
  title: pick('', 'DR', 'MME'),
  family: name,
  given: name,
  professionCode: pick('', '10', '60'),
  profession: pick('', 'Médecin', 'Infirmier'),
  specialityCode: pick('', 'SM25'),
  speciality: pick('', 'Médecine du travail'),
  structureId: fc.oneof(
    fc.constant(''),
    digits(9),
    digits(9).map((id) => `1${id}`),
    digits(14),
    digits(15),
  ),
  structure: name,
  tradeName: name,
  service: name,
  town: name,
  postcode: pick('', '75001', '20000'),
  department: pick('', '75', '2A'),
});
