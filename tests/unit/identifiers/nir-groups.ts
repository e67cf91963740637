import fc from 'fast-check';
import { computeNirKey } from '../../../utils/identifiers/nir';

const twoDigits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
const threeDigits = (to: number) => fc.integer({ min: 1, max: to }).map((n) => String(n).padStart(3, '0'));

function makeGroups(sex: fc.Arbitrary<string>, month: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  const department = fc.oneof(twoDigits(1, 99), fc.constantFrom('2A', '2B'));
  return fc
    .tuple(sex, twoDigits(0, 99), month, department, threeDigits(990), threeDigits(999))
    .map((groups) => [...groups, computeNirKey(groups.join('')) ?? '??']);
}

/** The groups of any NIR as people write them, key last: provisional numbers and incomplete civil records too. */
export const anyNir = makeGroups(
  fc.constantFrom('1', '2', '3', '4', '7', '8'),
  fc.oneof(twoDigits(1, 12), twoDigits(20, 42), twoDigits(50, 99)),
);

/** Of people whose civil record is complete: nearly everybody. */
export const usualNir = makeGroups(fc.constantFrom('1', '2'), twoDigits(1, 12));

/** How people and software write a NIR. */
export const LAYOUTS: Readonly<Record<string, (groups: readonly string[]) => string>> = {
  compact: (g) => g.join(''),
  'in lower case': (g) => g.join('').toLowerCase(),
  spaced: (g) => g.join(' '),
  dotted: (g) => g.join('.'),
  dashed: (g) => g.join('-'),
  'with slashes': (g) => g.join('/'),
  'with no-break spaces': (g) => g.join('\u00a0'),
  'with narrow no-break spaces': (g) => g.join('\u202f'),
  'with thin spaces': (g) => g.join('\u2009'),
  'with zero-width spaces': (g) => g.join('\u200b'),
  'with two spaces': (g) => g.join('  '),
  'box by box': (g) => [...g.join('')].join(' '),
  'in threes': (g) => (g.join('').match(/.{3}/g) ?? []).join(' '),
  'over a line end': (g) => `${g.slice(0, 4).join(' ')}\n${g.slice(4).join(' ')}`,
  'over a line end of Windows': (g) => `${g.slice(0, 5).join(' ')}\r\n${g.slice(5).join(' ')}`,
  'with the key apart': (g) => `${g.slice(0, 6).join('')} ${g[6]}`,
  'with the key after a slash': (g) => `${g.slice(0, 6).join(' ')} / ${g[6]}`,
  'with the key after a dash': (g) => `${g.slice(0, 6).join('')} - ${g[6]}`,
  'with the key named': (g) => `${g.slice(0, 6).join(' ')} clé ${g[6]}`,
  'with the key named and a colon': (g) => `${g.slice(0, 6).join('')} clé : ${g[6]}`,
  'with the key in brackets': (g) => `${g.slice(0, 6).join(' ')} (${g[6]})`,
  'with the key in square brackets': (g) => `${g.slice(0, 6).join('')} [${g[6]}]`,
  'without its first gaps': (g) => `${g.slice(0, 4).join('')} ${g.slice(4).join(' ')}`,
};
