import { describe, expect, it } from 'vitest';
import { trustKnowledgeOf } from '../../../utils/trust/trust-knowledge';

const SETTINGS = { trustedDomains: ['mssante.operateur.example'], organisationDomains: ['service.example'] };
const NO_NAMES = { trustedDomains: [], organisationDomains: [] };

describe('trustKnowledgeOf', () => {
  it('adds the domains that the organisation names to those of the list', () => {
    const read = { trusted: ['medecin.mssante.fr'], probable: ['vieux.mssante.fr'], listIsStale: false };
    expect(trustKnowledgeOf(read, SETTINGS)).toEqual({
      trustedDomains: new Set(['medecin.mssante.fr', 'mssante.operateur.example']),
      probableDomains: new Set(['vieux.mssante.fr']),
      listIsStale: false,
      internalDomains: new Set(['service.example']),
    });
  });

  it('knows no list, and calls it stale, as long as the background says nothing', () => {
    expect(trustKnowledgeOf(null, NO_NAMES)).toEqual({
      trustedDomains: null,
      probableDomains: new Set(),
      listIsStale: true,
      internalDomains: new Set(),
    });
  });

  it('takes the organisation’s names in the form in which addresses are compared', () => {
    const settings = {
      trustedDomains: ['XN--MDECIN-BVA.example'],
      organisationDomains: ['xn--sant-epa.example'],
    };
    const knowledge = trustKnowledgeOf(null, settings);
    expect(knowledge.trustedDomains).toEqual(new Set(['médecin.example']));
    expect(knowledge.internalDomains).toEqual(new Set(['santé.example']));
  });
});
