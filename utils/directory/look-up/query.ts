import { parseAddress } from '../../mail/parse-address';
import { isBelowMssante, TRUSTED_EXCEPTIONS } from '../../trust/mssante-domains';
import type { ApiQuery, PersonQuery, StructureQuery } from '../fhir/api-query';
import { foldWords } from '../fold-words';
import { isInitials, type NameUnit, nameUnits, spellings } from './name-words';
import { holdsPatientIdentity } from './patient-identity';
import { isProfession, withoutOccupationalHealth } from './profession-words';
import { readNumber } from './read-number';

/** One of these in a text means that it names a structure. Folded. */
const STRUCTURE_WORDS: ReadonlySet<string> = new Set(
  `ch chi chr chru chu ghu gh aphp hopital hopitaux hospitalier hospitaliere clinique polyclinique centre cabinet
  ehpad ssiad ssr smr usld had pharmacie laboratoire labo residence institut fondation association mutuelle service
  services spst spsti sst ssti sist aist prevention sante travail medical medicale medico groupe groupement cpam ars
  samu smur urgences secretariat imagerie radiologie dialyse cpts msp pmi mdph crf`.split(/\s+/),
);
/** More words than this are a sentence, not a name. */
const MOST_UNITS = 6;

/**
 * Reads what a person typed into what the API understands: an RPPS, FINESS or SIRET, an address of MSSanté, the name
 * of a person in any order, the name of a structure with town or postcode. Null: nothing to ask the API for. That is
 * an ordinary address too, since the API publishes none, and whatever may identify a patient.
 */
export function readQuery(text: string): ApiQuery | null {
  if (holdsPatientIdentity(text)) return null;
  if (text.includes('@')) return readAddress(text);
  const number = readNumber(text);
  if (number !== null) return number;
  const named = withoutOccupationalHealth(text);
  const postcode = /(?<![\p{L}\p{N}])\d{5}(?![\p{L}\p{N}])/u.exec(named)?.[0] ?? '';
  const isStructure = foldWords(named).some((word) => STRUCTURE_WORDS.has(word));
  const units = nameUnits(named).filter((unit) => (isStructure ? unit.written !== 'a' : !isProfession(unit)));
  if (units.length === 0 || units.length > MOST_UNITS || longest(units) < 2) return null;
  const person = isStructure ? null : readPerson(units);
  const structures = readStructures(named, units, postcode, isStructure);
  return person === null && structures.length === 0 ? null : { kind: 'names', person, structures };
}

function readAddress(text: string): ApiQuery | null {
  const address = parseAddress(text);
  if (address === null) return null;
  const { domain, key } = address;
  return isBelowMssante(domain) || TRUSTED_EXCEPTIONS.has(domain) ? { kind: 'address', address: key } : null;
}

/** Family and given names, in the order that initials or capitals tell; else both orders in one search. */
function readPerson(units: readonly NameUnit[]): PersonQuery | null {
  const initials = units.filter(isInitials);
  const names = units.filter((unit) => !isInitials(unit));
  if (initials.length > 0) {
    return personQuery([names, ...ends(names)], initials.flatMap(({ pieces }) => pieces).slice(0, 1));
  }
  if (units.length === 1) return personQuery([names], []);
  const capitals = names.filter(({ isCapitals }) => isCapitals);
  if (capitals.length > 0 && capitals.length < names.length) {
    const others = names.filter(({ isCapitals }) => !isCapitals);
    return personQuery([capitals, ...ends(capitals)], givenNames(others));
  }
  const families = [names.slice(1), names.slice(0, -1), ...ends(names)];
  return personQuery(families, givenNames(names));
}

/** Their first pieces: beginnings are compared, and `Jean-Paul` may be published as `JEAN PAUL`. */
function givenNames(units: readonly NameUnit[]): string[] {
  return units.filter((unit) => !unit.startsWithParticle).map(({ pieces }) => pieces[0] ?? '');
}

/** The first and the last alone: what is beside a name may be a town. */
function ends(names: readonly NameUnit[]): NameUnit[][] {
  return [names.slice(0, 1), names.slice(-1)];
}

function personQuery(
  families: readonly (readonly NameUnit[])[],
  givens: readonly string[],
): PersonQuery | null {
  const spelt = families.filter((units) => longest(units) > 1).flatMap(spellings);
  if (spelt.length === 0) return null;
  // Sorted, so that both orders of a name are one question, and one kept answer.
  return { families: sortedOnce(spelt), givens: sortedOnce(givens).filter((given) => given !== '') };
}

function sortedOnce(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

function readStructures(
  text: string,
  units: readonly NameUnit[],
  postcode: string,
  isStructure: boolean,
): StructureQuery[] {
  const whole = { names: namesOf(units, text, isStructure), town: '', postcode };
  if (!isStructure || postcode !== '') return [whole];
  const [named = '', town = ''] = text.split(',');
  if (town.trim() !== '') {
    return [{ names: namesOf(nameUnits(named), named, true), town: foldWords(town).join(' '), postcode }];
  }
  const last = units.at(-1);
  if (units.length < 2 || last === undefined) return [whole];
  const before = units.slice(0, -1);
  return [whole, { names: spellings(before), town: last.pieces.join(' '), postcode }];
}

/** The name of a structure may hold a short number: `SPSTI 99`. */
function namesOf(units: readonly NameUnit[], text: string, isStructure: boolean): string[] {
  const numbered = isStructure && /(?<!\d)\d{1,3}(?!\d)/.test(text);
  const words = numbered
    ? [
        foldWords(text)
          .filter((word) => !/^\d{4,}$/.test(word))
          .join(' '),
      ]
    : [];
  return [...new Set([...words, ...spellings(units)])].filter((name) => name !== '');
}

function longest(units: readonly NameUnit[]): number {
  return Math.max(0, ...units.flatMap(({ pieces }) => pieces.map(({ length }) => length)));
}
