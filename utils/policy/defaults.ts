import type { DecidedSettings } from './schema';

/** The settings of somebody who has chosen nothing and whose organisation has said nothing. */
export const DEFAULTS: DecidedSettings = {
  organisationDomains: [],
  trustedDomains: [],
  mssanteWebmail: '',
  mssanteHosts: [],
  webmailOrigins: [],
  levels: {},
  failClosed: false,
  language: 'auto',
  healthTerms: [],
  healthExceptions: [],
  allowDismissals: true,
  readAttachments: true,
  trustListUrl: '',
  directoryUrl: '',
  mirrorKey: '',
  annuaireApiUrl: 'https://gateway.api.esante.gouv.fr/fhir/v2',
  annuaireApiKey: '',
  askAnnuaireApi: false,
  role: '',
  lessons: 'all',
  campaignUrl: '',
  journalMonths: 13,
  welcome: true,
};
