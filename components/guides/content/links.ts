import type { Both } from './both';

/** A page that people look for, with what it is good for. */
export interface UsefulLink {
  readonly name: Both;
  readonly text: Both;
  readonly url: string;
}

export const USEFUL_LINKS: readonly UsefulLink[] = [
  {
    name: { fr: 'Annuaire Santé', en: 'Annuaire Santé' },
    text: {
      fr: 'Chercher un professionnel, une structure, une adresse MSSanté.',
      en: 'Look for a professional, an organisation, an MSSanté address.',
    },
    url: 'https://annuaire.esante.gouv.fr',
  },
  {
    name: { fr: 'Questions fréquentes sur MSSanté', en: 'Frequent questions on MSSanté' },
    text: { fr: 'Les réponses de l’ANS, droit compris.', en: 'The answers of the ANS, law included.' },
    url: 'https://esante.gouv.fr/foire-aux-questions/mssante',
  },
  {
    name: { fr: 'Repères juridiques de MSSanté', en: 'Legal landmarks of MSSanté' },
    text: {
      fr: 'Qui peut s’en servir, secrétaires, échanges avec les usagers.',
      en: 'Who may use it, secretaries, exchanges with patients.',
    },
    url: 'https://mssante.fr/reperes-juridiques',
  },
  {
    name: { fr: 'Rejoindre MSSanté', en: 'Joining MSSanté' },
    text: {
      fr: 'Devenir opérateur, ou passer par un opérateur existant.',
      en: 'Become an operator, or go through an existing one.',
    },
    url: 'https://cms.mssante.fr/is/rejoindre',
  },
  {
    name: { fr: 'Mailiz', en: 'Mailiz' },
    text: {
      fr: 'Ouvrir une boîte de professionnel de santé, ou s’y connecter.',
      en: 'Open a health professional’s mailbox, or log in to it.',
    },
    url: 'https://mailiz.mssante.fr',
  },
  {
    name: { fr: 'Portail RPPS+', en: 'RPPS+ portal' },
    text: {
      fr: 'S’enregistrer, ou enregistrer les professionnels de sa structure.',
      en: 'Register, or register the professionals of one’s organisation.',
    },
    url: 'https://esante.gouv.fr/enreg',
  },
  {
    name: { fr: 'Questions fréquentes sur RPPS+', en: 'Frequent questions on RPPS+' },
    text: { fr: 'Qui est concerné, qui enregistre.', en: 'Who is concerned, who registers.' },
    url: 'https://esante.gouv.fr/securite/annuaire-sante/portail-RPPS-plus/FAQ-portail-RPPS-plus',
  },
  {
    name: { fr: 'Démarches : CPS et e-CPS', en: 'Steps for CPS and e-CPS' },
    text: {
      fr: 'Activer une e-CPS, signaler une carte perdue, équiper des salariés.',
      en: 'Activate an e-CPS, report a lost card, equip staff.',
    },
    url: 'https://esante.gouv.fr/vos-demarches-profession-liberale',
  },
  {
    name: { fr: 'Mon espace santé', en: 'Mon espace santé' },
    text: { fr: 'L’espace de chaque usager.', en: 'Everybody’s own health space.' },
    url: 'https://www.monespacesante.fr',
  },
  {
    name: { fr: 'État des services de l’ANS', en: 'State of the services of the ANS' },
    text: {
      fr: 'Panne ou maintenance ? La réponse est là.',
      en: 'Down or in maintenance? The answer is here.',
    },
    url: 'https://status.esante.gouv.fr/',
  },
  {
    name: { fr: 'CNIL, les données de santé', en: 'CNIL, health data' },
    text: { fr: 'Ce qu’est une donnée de santé.', en: 'What health data is.' },
    url: 'https://www.cnil.fr/fr/quest-ce-ce-quune-donnee-de-sante',
  },
  {
    name: { fr: 'INRS', en: 'INRS' },
    text: {
      fr: 'Santé et sécurité au travail : acteurs, textes, outils.',
      en: 'Health and safety at work: people, law, tools.',
    },
    url: 'https://www.inrs.fr',
  },
];
