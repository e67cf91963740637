import type { ContactPoint, Identifier } from 'fhir/r4';
import type { DirectoryResource } from './directory-data';

type Test = (resource: DirectoryResource, value: string, modifier: string) => boolean;

/** What the search does not know: the real server answers 400 with an OperationOutcome. */
export class UnknownParameter extends Error {}

const CONTROLS: ReadonlySet<string> = new Set(['_count', '_include', '_elements', '_total']);

const COMMON: Readonly<Record<string, Test>> = {
  _id: (one, value) => one.id === value,
  active: (one, value) => String(one.active) === value,
  identifier: (one, value) => (one.identifier ?? []).some((each) => isIdentifier(each, value)),
  'mailbox-mss': (one, value, modifier) =>
    mailboxes(one.telecom ?? []).some((box) => isBox(box, value.toLowerCase(), modifier)),
};

const TESTS: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  Practitioner: {
    ...COMMON,
    family: (one, value, modifier) =>
      one.resourceType === 'Practitioner' &&
      (one.name ?? []).some(({ family = '' }) => isText(family, value, modifier)),
    given: (one, value, modifier) =>
      one.resourceType === 'Practitioner' &&
      (one.name ?? []).some(({ given = [] }) => given.some((name) => isText(name, value, modifier))),
  },
  PractitionerRole: {
    ...COMMON,
    practitioner: (one, value) =>
      one.resourceType === 'PractitionerRole' &&
      one.practitioner?.reference === `Practitioner/${value.replace(/^Practitioner\//, '')}`,
    organization: (one, value) =>
      one.resourceType === 'PractitionerRole' &&
      one.organization?.reference === `Organization/${value.replace(/^Organization\//, '')}`,
  },
  Organization: {
    ...COMMON,
    name: (one, value, modifier) =>
      one.resourceType === 'Organization' && isText(one.name ?? '', value, modifier),
    'address-city': (one, value, modifier) =>
      one.resourceType === 'Organization' &&
      (one.address ?? []).some(({ city = '' }) => isText(city, value, modifier)),
    'address-postalcode': (one, value, modifier) =>
      one.resourceType === 'Organization' &&
      (one.address ?? []).some(({ postalCode = '' }) => isText(postalCode, value, modifier)),
  },
};

export const RESOURCE_TYPES = Object.keys(TESTS);

/** A FHIR search: repeated parameters narrow, commas widen, texts are compared by their beginnings. */
export function searchDirectory(
  all: readonly DirectoryResource[],
  type: string,
  parameters: URLSearchParams,
): DirectoryResource[] {
  const tests = [...parameters].flatMap(([name, value]) => {
    const [bare = '', modifier = ''] = name.split(':');
    if (CONTROLS.has(bare)) return [];
    const test = TESTS[type]?.[bare];
    if (test === undefined) throw new UnknownParameter(`Parameter ${bare} not found`);
    return [(one: DirectoryResource) => splitValues(value).some((each) => test(one, each, modifier))];
  });
  return all.filter((one) => one.resourceType === type && tests.every((test) => test(one)));
}

/** The resources that these refer to and `_include` asks for. */
export function included(
  all: readonly DirectoryResource[],
  found: readonly DirectoryResource[],
  parameters: URLSearchParams,
): DirectoryResource[] {
  const asked = parameters.getAll('_include');
  const wanted = new Set(
    found.flatMap((one) => {
      if (one.resourceType !== 'PractitionerRole') return [];
      return [
        asked.includes('PractitionerRole:organization') ? one.organization?.reference : undefined,
        asked.includes('PractitionerRole:practitioner') ? one.practitioner?.reference : undefined,
      ];
    }),
  );
  return all.filter((one) => wanted.has(`${one.resourceType}/${one.id}`));
}

function splitValues(value: string): string[] {
  const parts = value.match(/(?:\\.|[^,\\])+/g) ?? [];
  return parts.map((part) => part.replace(/\\(.)/g, '$1'));
}

/** As HAPI normalises: case and accents do not count, all other signs do. */
function isText(text: string, value: string, modifier: string): boolean {
  if (modifier === 'exact') return text === value;
  const [one, other] = [normal(text), normal(value)];
  return modifier === 'contains' ? one.includes(other) : one.startsWith(other);
}

function isIdentifier({ system, value }: Identifier, asked: string): boolean {
  const [first = '', second] = asked.split('|');
  return second === undefined ? value === first : system === first && value === second;
}

function mailboxes(points: readonly ContactPoint[]): string[] {
  return points
    .filter(({ extension = [] }) => extension.length > 0)
    .map(({ value = '' }) => value.toLowerCase());
}

/** `:contains` finds whole domains only, as was measured on the real server: nobody should rely on it. */
function isBox(box: string, value: string, modifier: string): boolean {
  return modifier === 'contains' ? value === 'mssante.fr' && box.endsWith(value) : box === value;
}

function normal(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
