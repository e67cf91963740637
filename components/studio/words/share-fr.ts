import type { CampaignProblem } from '../../../utils/campaign/problem';

/** The words of exporting a campaign, in French. */
export const shareFr = {
  ready: 'La campagne est prête.',
  notReady: (count: number) =>
    count === 1
      ? 'Il reste un point à corriger : le fichier n’est encore qu’un brouillon, que Pli sûr refuserait.'
      : `Il reste ${count} points à corriger : le fichier n’est encore qu’un brouillon, que Pli sûr refuserait.`,
  seeProblems: 'Voir ce qui reste à corriger',
  file: 'Fichier',
  fileName: (name: string) => `Il s’appellera ${name}.`,
  export: 'Exporter la campagne',
  exportDraft: 'Exporter le brouillon',
  exported: (name: string) => `${name} est enregistré.`,
  here: 'Dans ce navigateur',
  hereHelp:
    'Pour l’essayer pour de bon : les leçons sont proposées dans votre messagerie. Une campagne du même identifiant est remplacée.',
  keep: 'Ajouter à ce navigateur',
  kept: 'La campagne est ajoutée. Vous la retrouvez dans les leçons et dans les réglages.',
  notKept: 'Pli sûr n’a pas pu l’ajouter. Réessayez.',
  seeLessons: 'Voir les leçons',
  problems: {
    offline: 'Pli sûr n’a pas pu l’ajouter. Réessayez.',
    'refused-by-server': 'Pli sûr n’a pas pu l’ajouter. Réessayez.',
    'too-long': 'La campagne est trop longue. Retirez ou réduisez des images.',
    cut: 'Pli sûr n’a pas pu l’ajouter. Réessayez.',
    'bad-signature': 'Pli sûr n’a pas pu l’ajouter. Réessayez.',
    foreign: 'Pli sûr n’y reconnaît pas une campagne.',
    refused: 'La campagne contient encore une erreur.',
    disk: 'Le disque est plein. Libérez de l’espace, puis réessayez.',
    failed: 'Pli sûr n’a pas pu l’ajouter. Réessayez.',
  } satisfies Record<CampaignProblem, string>,
  service: 'Pour tout le service',
  steps: [
    'Confiez le fichier à votre service informatique.',
    'Il le dépose à une adresse https:// de votre organisation.',
    'Il écrit cette adresse dans la politique de Pli sûr, réglage « campaignUrl ». Chacun peut aussi la donner dans ses réglages, partie « Leçons ».',
    'Une nouvelle version, déposée à la même adresse avec le même identifiant, remplace la précédente ; les leçons déjà faites le restent.',
  ],
  sign: 'Signer, si votre organisation le demande',
  signHelp:
    'Une signature prouve que le fichier n’a pas été changé en route. Votre service informatique la fait avec la clé de votre organisation (« mirrorKey » dans la politique) et dépose campagne.json.sig à côté du fichier ; tout changement du fichier demande une nouvelle signature.',
  checkCommand: 'La même vérification qu’ici',
  signCommand: 'Signer le fichier tel qu’il sera servi (docs/campaigns.md, docs/mirror.md)',
  settings: 'Ouvrir les réglages des leçons',
};
