import * as z from 'zod/mini';
import { goodItems, someText, someTexts } from './lenient';

/**
 * Exactly what is read of the API's resources (FHIR R4); everything else is dropped on arrival.
 * Source: guide d'implémentation « Annuaire Santé », profiles as-dp-practitioner, -practitionerrole, -organization.
 */
const coding = z.object({ system: someText, code: someText, display: someText });
const concept = z.catch(z.object({ coding: goodItems(coding) }), { coding: [] });
const identifier = z.object({ system: someText, value: someText });

const innerExtension = z.object({
  url: z.string(),
  valueString: someText,
  valueCodeableConcept: concept,
  valueBoolean: z.optional(z.unknown()),
});

/** Strict, unlike all else: an extension that cannot be read may be the one that says « liste rouge ». */
const extension = z.object({
  url: z.string(),
  valueCoding: z.catch(z.nullable(coding), null),
  extension: z._default(z.array(innerExtension), []),
});

const telecomSchema = z.object({
  system: z.literal('email'),
  value: z.string(),
  use: someText,
  rank: z.catch(z.number(), Number.POSITIVE_INFINITY),
  extension: z._default(z.array(extension), []),
});
export type Telecom = z.infer<typeof telecomSchema>;

const base = { id: someText, active: z.optional(z.unknown()), identifier: goodItems(identifier) };
const telecom = goodItems(telecomSchema);
const reference = z.catch(z.object({ reference: someText }), { reference: '' });

export const practitionerSchema = z.object({
  ...base,
  resourceType: z.literal('Practitioner'),
  name: goodItems(z.object({ use: someText, family: someText, given: someTexts, prefix: someTexts })),
  telecom,
  qualification: goodItems(z.object({ code: concept })),
});
export type Practitioner = z.infer<typeof practitionerSchema>;

export const roleSchema = z.object({
  ...base,
  resourceType: z.literal('PractitionerRole'),
  practitioner: reference,
  organization: reference,
  telecom,
});
export type PractitionerRole = z.infer<typeof roleSchema>;

export const organizationSchema = z.object({
  ...base,
  resourceType: z.literal('Organization'),
  name: someText,
  alias: someTexts,
  telecom,
  address: goodItems(z.object({ city: someText, postalCode: someText })),
});
export type Organization = z.infer<typeof organizationSchema>;

export const resourceSchema = z.discriminatedUnion('resourceType', [
  practitionerSchema,
  roleSchema,
  organizationSchema,
]);
export type Resource = z.infer<typeof resourceSchema>;
