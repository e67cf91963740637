/**
 * Addresses by which the Annuaire Santé names its identifiers, code systems and extensions.
 * Source: guide d'implémentation FHIR « Annuaire Santé » of the ANS (profiles as-dp-*), and its published examples.
 */
export const RPPS_SYSTEM = 'https://rpps.esante.gouv.fr';
/** IDNPS: « 8 » and the RPPS. */
export const IDNPS_SYSTEM = 'urn:oid:1.2.250.1.71.4.2.1';
/** IDNST: « 1 » and the FINESS, or « 3 » and the SIRET. */
export const IDNST_SYSTEM = 'urn:oid:1.2.250.1.71.4.2.2';
export const FINESS_SYSTEM = 'https://finess.esante.gouv.fr';

const NOS = 'https://mos.esante.gouv.fr/NOS';
export const PROFESSION_SYSTEM = `${NOS}/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante`;
export const SPECIALITY_SYSTEM = `${NOS}/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale`;

export const EMAIL_TYPE_EXTENSION =
  'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point-email-type';
export const MAILBOX_EXTENSION =
  'https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/as-ext-mailbox-mss-metadata';
