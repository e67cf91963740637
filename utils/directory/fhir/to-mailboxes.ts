import type { Mailbox, MailboxKind } from '../mailbox';
import { departmentOf } from './department';
import { professionLabel, specialityLabel } from './labels';
import { type PublishedBox, readTelecom } from './read-telecom';
import type { Organization, Practitioner, PractitionerRole, Resource } from './resources';
import {
  FINESS_SYSTEM,
  IDNPS_SYSTEM,
  IDNST_SYSTEM,
  PROFESSION_SYSTEM,
  RPPS_SYSTEM,
  SPECIALITY_SYSTEM,
} from './systems';

type Person = Pick<
  Mailbox,
  'rpps' | 'title' | 'family' | 'given' | 'professionCode' | 'profession' | 'specialityCode' | 'speciality'
>;
type Structure = Pick<
  Mailbox,
  'structureId' | 'structure' | 'tradeName' | 'town' | 'postcode' | 'department'
>;

const NOBODY: Person = {
  rpps: '',
  title: '',
  family: '',
  given: '',
  professionCode: '',
  profession: '',
  specialityCode: '',
  speciality: '',
};
const NOWHERE: Structure = {
  structureId: '',
  structure: '',
  tradeName: '',
  town: '',
  postcode: '',
  department: '',
};

/**
 * The published MSSanté mailboxes of all these resources, each address once a holder, inactive resources left out.
 *
 * A personal mailbox hangs on the Practitioner or on a PractitionerRole. On the Practitioner it belongs to no
 * structure; when all roles of the person are in one place, that place is told, so that namesakes can be told apart.
 */
export function toMailboxes(resources: readonly Resource[]): Mailbox[] {
  const active = resources.filter((resource) => resource.active !== false);
  const practitioners = active.filter((one) => one.resourceType === 'Practitioner');
  const roles = active.filter((one) => one.resourceType === 'PractitionerRole');
  const organizations = active.filter((one) => one.resourceType === 'Organization');
  const personOf = new Map(practitioners.map((one) => [`Practitioner/${one.id}`, readPerson(one)]));
  const structureOf = new Map(organizations.map((one) => [`Organization/${one.id}`, readStructure(one)]));

  return uniqueBoxes([
    ...roles.flatMap((role) =>
      boxes(role, 'PER', {
        ...(personOf.get(plainReference(role.practitioner.reference)) ?? NOBODY),
        ...(structureOf.get(plainReference(role.organization.reference)) ?? NOWHERE),
      }),
    ),
    ...practitioners.flatMap((one) =>
      boxes(one, 'PER', { ...readPerson(one), ...commonPlace(placesOf(one, roles, structureOf)) }),
    ),
    ...organizations.flatMap((one) => boxes(one, 'ORG', { ...NOBODY, ...readStructure(one) })),
  ]);
}

function boxes(resource: Resource, otherwise: MailboxKind, holder: Person & Structure): Mailbox[] {
  return readTelecom(resource.telecom, otherwise).map((box: PublishedBox) => ({ ...box, ...holder }));
}

function readPerson({ identifier, name, qualification }: Practitioner): Person {
  const called = name.find(({ family }) => family !== '') ?? { family: '', given: [], prefix: [] };
  const codings = qualification.flatMap(({ code }) => code.coding);
  const profession = codings.find(({ system }) => system === PROFESSION_SYSTEM);
  const speciality = codings.find(({ system }) => system === SPECIALITY_SYSTEM);
  return {
    rpps: rppsAmong(identifier),
    title: called.prefix[0] ?? '',
    family: called.family,
    given: called.given.join(' '),
    professionCode: profession?.code ?? '',
    profession: profession?.display || professionLabel(profession?.code ?? ''),
    specialityCode: speciality?.code ?? '',
    speciality: speciality?.display || specialityLabel(speciality?.code ?? ''),
  };
}

function rppsAmong(identifiers: Practitioner['identifier']): string {
  for (const { system, value } of identifiers) {
    if (system === RPPS_SYSTEM && /^\d{11}$/.test(value)) return value;
    if (system === IDNPS_SYSTEM && /^8\d{11}$/.test(value)) return value.slice(1);
  }
  return '';
}

function readStructure({ identifier, name, alias, address }: Organization): Structure {
  const [first] = [FINESS_SYSTEM, IDNST_SYSTEM].flatMap((wanted) =>
    identifier.filter(({ system, value }) => system === wanted && value !== ''),
  );
  const { city = '', postalCode = '' } =
    address.find((one) => one.city !== '' || one.postalCode !== '') ?? {};
  return {
    structureId: first?.value ?? '',
    structure: name,
    tradeName: alias[0] ?? '',
    town: city.replace(/\s+CEDEX(\s+\d+)?$/i, ''),
    postcode: postalCode,
    department: departmentOf(postalCode),
  };
}

function placesOf(
  practitioner: Practitioner,
  roles: readonly PractitionerRole[],
  structureOf: ReadonlyMap<string, Structure>,
): Structure[] {
  const own = roles.filter(
    (role) => plainReference(role.practitioner.reference) === `Practitioner/${practitioner.id}`,
  );
  const names = new Set(own.map((role) => plainReference(role.organization.reference)));
  return [...names].flatMap((name) => structureOf.get(name) ?? []);
}

/** The structure if there is one only; of several in one town, the town. */
function commonPlace(places: readonly Structure[]): Structure {
  const [first = NOWHERE, ...others] = places;
  if (others.length === 0) return first;
  const { town, postcode, department } = first;
  const isOneTown = others.every((other) => other.town === town && other.postcode === postcode);
  return isOneTown ? { ...NOWHERE, town, postcode, department } : NOWHERE;
}

/** `https://…/Practitioner/12/_history/3` → `Practitioner/12`. */
function plainReference(reference: string): string {
  return /(?:Practitioner|Organization)\/[^/?#|]+/.exec(reference)?.[0] ?? '';
}

/** The same box may hang on a person and on their role: the fuller record, which comes first, is kept. */
function uniqueBoxes(all: readonly Mailbox[]): Mailbox[] {
  const seen = new Set<string>();
  return all.filter(({ address, rpps, structureId }) => {
    const key = `${address} ${rpps || structureId}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
