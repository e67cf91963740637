import type { PersonQuery, StructureQuery } from './api-query';
import { FINESS_SYSTEM, IDNPS_SYSTEM, IDNST_SYSTEM, RPPS_SYSTEM } from './systems';

/** ANS advises 200 at most; large pages end in 502 and 504 (documentation of the ANS, June 2026). */
const PRACTITIONERS = '50';
const ROLES = '100';
const STRUCTURES = '50';

const WITH_STRUCTURE = ['_include', 'PractitionerRole:organization'] as const;
const WITH_PERSON = ['_include', 'PractitionerRole:practitioner'] as const;
const ACTIVE = ['active', 'true'] as const;

type Parameter = readonly [name: string, value: string];

/** Addresses of searches below `base`, which has no slash at its end. */
export function practitionersByName(base: string, { families, givens }: PersonQuery): string {
  const given: Parameter[] = givens.length === 0 ? [] : [['given', anyOf(givens)]];
  return search(base, 'Practitioner', [
    ['family', anyOf(families)],
    ...given,
    ACTIVE,
    ['_count', PRACTITIONERS],
  ]);
}

export function practitionersByRpps(base: string, rpps: string): string {
  const both = `${RPPS_SYSTEM}|${rpps},${IDNPS_SYSTEM}|8${rpps}`;
  return search(base, 'Practitioner', [
    ['identifier', both],
    ['_count', PRACTITIONERS],
  ]);
}

/** The activities of at most 20 practitioners: ANS warns that about 50 ids in one search can fail. */
export function rolesOfPractitioners(base: string, ids: readonly string[]): string {
  const practitioner = ids.map(escapeValue).join(',');
  return search(base, 'PractitionerRole', [
    ['practitioner', practitioner],
    ACTIVE,
    WITH_STRUCTURE,
    ['_count', ROLES],
  ]);
}

/**
 * The three resources on which an address can hang. Without a modifier `mailbox-mss` compares the whole address;
 * with `:contains` it misses published ones (measured in 2026), so that it is never used.
 */
export function holdersOfAddress(base: string, address: string): string[] {
  const mailbox: Parameter = ['mailbox-mss', escapeValue(address)];
  return [
    search(base, 'Practitioner', [mailbox]),
    search(base, 'PractitionerRole', [mailbox, WITH_STRUCTURE, WITH_PERSON]),
    search(base, 'Organization', [mailbox]),
  ];
}

export function structuresByName(base: string, { names, town, postcode }: StructureQuery): string {
  const place: Parameter[] = [
    ['address-city', escapeValue(town)],
    ['address-postalcode', escapeValue(postcode)],
  ];
  return search(base, 'Organization', [
    ['name', anyOf(names)],
    ...place.filter(([, value]) => value !== ''),
    ACTIVE,
    ['_count', STRUCTURES],
  ]);
}

export function structuresById(base: string, id: string): string {
  const known = id.length === 14 ? `${IDNST_SYSTEM}|3${id}` : `${FINESS_SYSTEM}|${id},${IDNST_SYSTEM}|1${id}`;
  return search(base, 'Organization', [
    ['identifier', known],
    ['_count', STRUCTURES],
  ]);
}

function search(base: string, resource: string, parameters: readonly Parameter[]): string {
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}/${resource}?${query.join('&')}`;
}

function anyOf(values: readonly string[]): string {
  return values.map(escapeValue).join(',');
}

/** Signs that part values in a FHIR search (R4, 3.1.1.4.0.1 « Escaping Search Parameters »). */
function escapeValue(value: string): string {
  return value.replace(/[\\,$|]/g, '\\$&');
}
