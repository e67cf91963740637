import type { ContactPoint, Extension, Organization, Practitioner, PractitionerRole } from 'fhir/r4';

const NOS = 'https://mos.esante.gouv.fr/NOS';
const METADATA =
  'https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/as-ext-mailbox-mss-metadata';
const EMAIL_TYPE = 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point-email-type';

interface BoxOptions {
  readonly kind?: 'PER' | 'ORG' | 'APP' | 'CAB';
  /** Which marks the mailbox bears; older records bear one of the two. */
  readonly marks?: 'both' | 'type' | 'metadata';
  readonly service?: string;
  readonly redListed?: boolean;
  readonly rank?: number;
}

/** A MSSanté mailbox as the API writes it. */
export function mssBox(value: string, options: BoxOptions = {}): ContactPoint {
  const { kind, marks = 'both', service, redListed = false, rank } = options;
  const extension: Extension[] = [];
  if (marks !== 'metadata') extension.push({ url: EMAIL_TYPE, valueCoding: messaging('MSSANTE') });
  if (marks !== 'type') {
    extension.push({
      url: METADATA,
      extension: [
        ...(kind === undefined ? [] : [{ url: 'type', valueCodeableConcept: { coding: [boxKind(kind)] } }]),
        ...(service === undefined ? [] : [{ url: 'service', valueString: service }]),
        { url: 'listeRouge', valueBoolean: redListed },
      ],
    });
  }
  return { extension, system: 'email', value, ...(rank === undefined ? {} : { rank }) };
}

/** An ordinary e-mail, as it stands beside the mailboxes in the real answers. */
export function ordinaryMail(value: string): ContactPoint {
  return { system: 'email', value };
}

/** A mailbox of another secured messaging service: typed, but not MSSanté. */
export function otherMessaging(value: string): ContactPoint {
  return { extension: [{ url: EMAIL_TYPE, valueCoding: messaging('APICRYPT') }], system: 'email', value };
}

interface PractitionerOptions {
  readonly id: string;
  readonly rpps: string;
  readonly family: string;
  readonly given: string;
  readonly title?: string;
  readonly profession?: string;
  readonly speciality?: string;
  readonly active?: boolean;
  readonly telecom?: ContactPoint[];
}

export function buildPractitioner(options: PractitionerOptions): Practitioner {
  const { id, rpps, family, given, title = 'DR', profession = '10', speciality, active = true } = options;
  return {
    resourceType: 'Practitioner',
    id,
    meta: { lastUpdated: '2026-11-01T01:00:00.000+01:00', source: 'https://annuaire.test' },
    identifier: [
      { use: 'official', system: 'urn:oid:1.2.250.1.71.4.2.1', value: `8${rpps}` },
      { use: 'official', system: 'https://rpps.esante.gouv.fr', value: rpps },
    ],
    active,
    name: [{ use: 'usual', family, given: given.split(' '), prefix: [title] }],
    telecom: options.telecom ?? [],
    qualification: [
      { code: { coding: [nosCoding('TRE_R48-DiplomeEtatFrancais', 'DE05')] } },
      {
        code: {
          coding: [
            nosCoding('TRE_G15-ProfessionSante', profession),
            nosCoding('TRE_R09-CategorieProfessionnelle', 'C'),
          ],
        },
      },
      ...(speciality === undefined
        ? []
        : [{ code: { coding: [nosCoding('TRE_R38-SpecialiteOrdinale', speciality)] } }]),
    ],
  };
}

interface RoleOptions {
  readonly id: string;
  readonly practitioner: string;
  readonly organization: string;
  readonly active?: boolean;
  readonly telecom?: ContactPoint[];
}

export function buildRole({
  id,
  practitioner,
  organization,
  active = true,
  telecom = [],
}: RoleOptions): PractitionerRole {
  return {
    resourceType: 'PractitionerRole',
    id,
    identifier: [{ system: 'https://rpps.esante.gouv.fr', value: `role-${id}` }],
    active,
    practitioner: { reference: `Practitioner/${practitioner}` },
    organization: { reference: `Organization/${organization}` },
    code: [{ coding: [nosCoding('TRE_R23-ModeExercice', 'S')] }],
    telecom,
  };
}

interface OrganizationOptions {
  readonly id: string;
  readonly finess: string;
  readonly name: string;
  readonly alias?: string;
  readonly city: string;
  readonly postalCode: string;
  readonly telecom?: ContactPoint[];
}

export function buildOrganization(options: OrganizationOptions): Organization {
  const { id, finess, name, alias, city, postalCode, telecom = [] } = options;
  return {
    resourceType: 'Organization',
    id,
    identifier: [
      { use: 'official', system: 'urn:oid:1.2.250.1.71.4.2.2', value: `1${finess}` },
      { system: 'https://finess.esante.gouv.fr', value: finess },
    ],
    active: true,
    name,
    ...(alias === undefined ? {} : { alias: [alias] }),
    telecom: [{ system: 'phone', value: '0199000000', rank: 1 }, ...telecom],
    address: [{ line: ['1 RUE FICTIVE'], city, postalCode }],
  };
}

function nosCoding(name: string, code: string) {
  return { system: `${NOS}/${name}/FHIR/${name.replace('_', '-')}`, code };
}

function messaging(code: string) {
  return nosCoding('TRE_R256-TypeMessagerie', code);
}

function boxKind(code: string) {
  return nosCoding('TRE_R257-TypeBAL', code);
}
