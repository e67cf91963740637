import fc from 'fast-check';
import { LEVELS, type ManagedPolicy, type PersonSettings, SETTING_KEYS } from '../../../utils/policy/schema';

const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const domain = fc.tuple(label, fc.stringMatching(/^[a-z]{2,8}$/)).map(([name, top]) => `${name}.${top}`);
const domains = fc.uniqueArray(domain, { maxLength: 3 });

/** Settings that are valid, with any of the keys. */
export const personArb: fc.Arbitrary<PersonSettings> = fc.record(
  {
    organisationDomains: domains,
    trustedDomains: domains,
    mssanteWebmail: fc.oneof(
      fc.constant(''),
      domain.map((name) => `https://${name}/mail`),
    ),
    mssanteHosts: domains,
    webmailOrigins: domains.map((names) => names.map((name) => `https://${name}`)),
    levels: fc.dictionary(fc.constantFrom('rule-one', 'rule-two', 'rule-three'), fc.constantFrom(...LEVELS)),
    failClosed: fc.boolean(),
    language: fc.constantFrom('auto', 'fr', 'en'),
  },
  { requiredKeys: [] },
);

/** Policies that are valid, with any of the keys and any locks. */
export const policyArb: fc.Arbitrary<ManagedPolicy> = fc
  .tuple(
    personArb,
    fc.option(fc.uniqueArray(fc.constantFrom('*' as const, ...SETTING_KEYS), { maxLength: 4 })),
  )
  .map(([settings, locked]) => (locked === null ? settings : { ...settings, locked }));
