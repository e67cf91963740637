import type { Both } from './both';

/** A page on which what the guides say can be read. */
export interface Source {
  readonly label: Both;
  readonly url: string;
}

/** Every source of the guides. Laws are named by their article; Légifrance gives no address that lasts for each of them. */
export const SOURCES = {
  faq: {
    label: {
      fr: 'ANS, questions fréquentes sur MSSanté (05/09/2025)',
      en: 'ANS, frequent questions on MSSanté (05/09/2025, in French)',
    },
    url: 'https://esante.gouv.fr/foire-aux-questions/mssante',
  },
  landmarks: {
    label: { fr: 'MSSanté, repères juridiques', en: 'MSSanté, legal landmarks (in French)' },
    url: 'https://mssante.fr/reperes-juridiques',
  },
  joining: {
    label: {
      fr: 'MSSanté, rejoindre l’espace de confiance',
      en: 'MSSanté, joining the trust space (in French)',
    },
    url: 'https://cms.mssante.fr/is/rejoindre',
  },
  regionalMailboxes: {
    label: {
      fr: 'Ségur numérique Île-de-France, messagerie sécurisée de santé',
      en: 'Ségur numérique Île-de-France, secure health messaging (in French)',
    },
    url: 'https://segurnumerique.sante-idf.fr/services-socles/mssante/',
  },
  promess: {
    label: {
      fr: 'ESEA Nouvelle-Aquitaine, conditions d’utilisation d’une messagerie MSSanté',
      en: 'ESEA Nouvelle-Aquitaine, terms of use of an MSSanté service (in French)',
    },
    url: 'https://www.esea-na.fr/conditions-particulieres-dutilisation-du-service-promess',
  },
  mailboxTypes: {
    label: {
      fr: 'ANS, nomenclature TRE_R257 : types de boîtes aux lettres',
      en: 'ANS, nomenclature TRE_R257: types of mailboxes (in French)',
    },
    url: 'https://mos.esante.gouv.fr/NOS/TRE_R257-TypeBAL/FHIR/TRE-R257-TypeBAL',
  },
  professions: {
    label: {
      fr: 'ANS, nomenclature TRE_G15 : professions de santé',
      en: 'ANS, nomenclature TRE_G15: health professions (in French)',
    },
    url: 'https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/TRE_G15-ProfessionSante.pdf',
  },
  titles: {
    label: {
      fr: 'ANS, nomenclature TRE_R95 : titres protégés',
      en: 'ANS, nomenclature TRE_R95: protected titles (in French)',
    },
    url: 'https://mos.esante.gouv.fr/NOS/TRE_R95-UsagerTitre/TRE_R95-UsagerTitre.pdf',
  },
  social: {
    label: {
      fr: 'ANS, nomenclature TRE_R94 : professions du social',
      en: 'ANS, nomenclature TRE_R94: social professions (in French)',
    },
    url: 'https://mos.esante.gouv.fr/NOS/TRE_R94-ProfessionSocial/TRE_R94-ProfessionSocial.pdf',
  },
  directory: {
    label: {
      fr: 'ANS, guide d’implémentation de l’Annuaire Santé',
      en: 'ANS, implementation guide of the Annuaire Santé (in French)',
    },
    url: 'https://interop.esante.gouv.fr/ig/fhir/annuaire',
  },
  directoryApi: {
    label: {
      fr: 'ANS, documentation de l’API Annuaire Santé',
      en: 'ANS, documentation of the Annuaire Santé API (in French)',
    },
    url: 'https://github.com/ansforge/annuaire-sante-fhir-documentation',
  },
  portal: {
    label: { fr: 'Annuaire Santé, portail public', en: 'Annuaire Santé, public portal (in French)' },
    url: 'https://annuaire.esante.gouv.fr',
  },
  trustList: {
    label: { fr: 'ANS, liste blanche MSSanté', en: 'ANS, trust list of MSSanté (in French)' },
    url: 'https://github.com/ansforge/MSS-liste-blanche',
  },
  operators: {
    label: {
      fr: 'Relevé public des opérateurs de la liste blanche (juin 2026)',
      en: 'Public count of the operators in the trust list (June 2026, in French)',
    },
    url: 'https://github.com/chaibax/liste-blanche-operateur-mss',
  },
  clients: {
    label: {
      fr: 'ANS, référentiel MSSanté #2, clients de messageries (v1.0.1)',
      en: 'ANS, MSSanté reference framework #2, mail clients (v1.0.1, in French)',
    },
    url: 'https://esante.gouv.fr/sites/default/files/media/document/ans_mss_ref2_clients_de_messageries_mssante_v1.0.1_20240118.pdf',
  },
  rppsPlus: {
    label: { fr: 'ANS, questions fréquentes sur RPPS+', en: 'ANS, frequent questions on RPPS+ (in French)' },
    url: 'https://esante.gouv.fr/securite/annuaire-sante/portail-RPPS-plus/FAQ-portail-RPPS-plus',
  },
  identity: {
    label: {
      fr: 'ANS, s’enregistrer : l’identité numérique RPPS',
      en: 'ANS, registering: the digital identity RPPS (in French)',
    },
    url: 'https://esante.gouv.fr/enreg',
  },
  rppsRole: {
    label: {
      fr: 'ANS, guide RPPS+ : situation d’exercice, profession et rôle',
      en: 'ANS, RPPS+ guide: place of work, profession and role (in French)',
    },
    url: 'https://esante.gouv.fr/guides/guides-rpps-plus/je-mets-a-jour-la-situation-exercice-d-un-professionnel',
  },
  cards: {
    label: {
      fr: 'e-santé Pays de la Loire, questions sur RPPS+ et les cartes',
      en: 'e-santé Pays de la Loire, questions on RPPS+ and the cards (in French)',
    },
    url: 'https://www.esante-paysdelaloire.fr/nos-services/echange-partage-et-orientation-98-165.html',
  },
  cardKinds: {
    label: {
      fr: 'Ordre des chirurgiens-dentistes du Nord, distinguer CPS, CPE et CPF',
      en: 'Ordre des chirurgiens-dentistes du Nord, telling CPS, CPE and CPF apart (in French)',
    },
    url: 'https://www.ordre-chirurgiens-dentistes-nord.fr/actualite/cps-cpe-cpf-bien-distinguer-les-cartes-professionnelles',
  },
  ins: {
    label: {
      fr: 'ARS Occitanie, identité nationale de santé',
      en: 'ARS Occitanie, national health identity (in French)',
    },
    url: 'https://www.occitanie.ars.sante.fr/identite-nationale-de-sante-ins',
  },
  insQualified: {
    label: {
      fr: 'Identitovigilance Nouvelle-Aquitaine, dispositifs d’identification',
      en: 'Identitovigilance Nouvelle-Aquitaine, means of identification (in French)',
    },
    url: 'https://www.identito-na.fr/dispositif-identification',
  },
  finess: {
    label: {
      fr: 'Interop’Santé, profil FR Core « établissement »',
      en: 'Interop’Santé, FR Core profile “établissement” (in French)',
    },
    url: 'https://build.fhir.org/ig/Interop-Sante/hl7.fhir.fr.core/StructureDefinition-fr-core-organization-etablissement.html',
  },
  dui: {
    label: {
      fr: 'CRAMIF, le dossier usager informatisé',
      en: 'CRAMIF, the computerised user record (in French)',
    },
    url: 'https://cramif.fr/actualites/generalisation-du-dossier-usager-informatise',
  },
  iprp: {
    label: {
      fr: 'INRS, l’intervenant en prévention des risques professionnels (C. trav., art. R4623-37 à R4623-39)',
      en: 'INRS, the IPRP (Code du travail, arts R4623-37 to R4623-39, in French)',
    },
    url: 'https://www.inrs.fr/accueil/demarche/role/intervenant.html',
  },
  dmst: {
    label: {
      fr: 'Code du travail, art. L4624-8 (texte chez OPPBTP)',
      en: 'Code du travail, art. L4624-8 (text at OPPBTP, in French)',
    },
    url: 'https://preventionbtp.fr/droit-de-la-prevention/article-l4624-8-du-code-du-travail_Lak6kCejg4n6kYx8ZE9UFA',
  },
  exchange: {
    label: {
      fr: 'Code de la santé publique, art. L1110-4, R1110-1 et R1110-2',
      en: 'Code de la santé publique, arts L1110-4, R1110-1 and R1110-2 (in French)',
    },
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  },
  whoMayExchange: {
    label: {
      fr: 'Code de la santé publique, art. R1110-2 (traduction anglaise)',
      en: 'Code de la santé publique, art. R1110-2, in English',
    },
    url: 'https://french-business-law.com/french-legislation-art/article-r1110-2-of-the-french-public-health-code/',
  },
  hosting: {
    label: {
      fr: 'Code de la santé publique, art. L1111-8',
      en: 'Code de la santé publique, art. L1111-8 (in French)',
    },
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  },
  pharmacy: {
    label: {
      fr: 'Code de la santé publique, art. L5126-1',
      en: 'Code de la santé publique, art. L5126-1 (in French)',
    },
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
  },
  labour: {
    label: {
      fr: 'Code du travail, art. L4622-9-3 et L4624-8-2',
      en: 'Code du travail, arts L4622-9-3 and L4624-8-2 (in French)',
    },
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050',
  },
  gdpr: {
    label: { fr: 'RGPD, art. 32(1)', en: 'GDPR, art. 32(1)' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  espaceSante: {
    label: {
      fr: 'e-santé Martinique, la messagerie de Mon espace santé',
      en: 'e-santé Martinique, the messages of Mon espace santé (in French)',
    },
    url: 'https://esante-martinique.fr/?p=461',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;
