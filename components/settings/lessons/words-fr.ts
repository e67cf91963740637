import type { CampaignProblem } from '../../../utils/campaign/problem';
import type { CampaignOrigin } from '../../../utils/platform/learning-verbs';

/** The words about campaigns on the settings page, in French. */
export const campaignsFr = {
  intro:
    'Une leçon dure une minute. Pli sûr en propose une de temps en temps, jamais pendant que vous écrivez, et vous pouvez toujours répondre « plus tard ».',
  library: 'Voir toutes les leçons',
  title: 'Campagnes',
  help: 'Une campagne est une suite de leçons. Votre service peut avoir la sienne : un fichier, ou une adresse.',
  loading: 'Lecture des campagnes…',
  unread: 'Les campagnes n’ont pas pu être lues.',
  origins: {
    'built-in': 'Fournie avec Pli sûr',
    file: 'Un fichier choisi à la main',
    organisation: 'L’adresse de votre organisation',
  } satisfies Record<CampaignOrigin, string>,
  facts: (origin: string, lessons: number, period: string | null) =>
    [origin, lessons === 1 ? '1 leçon' : `${lessons} leçons`, ...(period === null ? [] : [period])].join(
      ' · ',
    ),
  period: (from: string, to: string) => `du ${from} au ${to}`,
  choose: 'Ajouter depuis un fichier…',
  refresh: 'Vérifier maintenant',
  studio: 'Écrire une campagne',
  remove: 'Retirer',
  removeQuestion: (title: string) => `Retirer « ${title} » ?`,
  removeConsequence: 'Ses leçons ne seront plus proposées. Ce que vous avez déjà appris reste noté.',
  removeConfirm: 'Retirer',
  removeKeep: 'La garder',
  lastTry: (when: string) => `Adresse vérifiée le ${when}.`,
  refused: (sentence: string) => `Cette campagne est refusée. ${sentence}`,
  outcomes: {
    kept: 'La campagne est ajoutée.',
    removed: 'La campagne est retirée.',
    looked: 'L’adresse a été vérifiée : la campagne en service est la plus récente.',
    'not-done': 'Pli sûr n’a pas pu le faire. Réessayez.',
    'too-big': 'Ce fichier est trop gros pour une campagne.',
    unreadable: 'Ce fichier n’a pas pu être lu.',
    'no-json': 'Ce fichier n’est pas une campagne : ce n’est pas du JSON.',
  },
  problems: {
    offline: 'Le réseau ne répond pas. La campagne d’avant reste en service.',
    'refused-by-server': 'Le serveur n’a pas donné le fichier. La campagne d’avant reste en service.',
    'too-long': 'Le fichier est trop gros pour une campagne. Celle d’avant reste en service.',
    cut: 'La fin du fichier manque. La campagne d’avant reste en service.',
    'bad-signature':
      'La signature manque ou n’est pas la bonne. Par prudence, rien n’a été pris. Signalez-le à votre service informatique.',
    foreign: 'Ce qui se trouve à cette adresse n’est pas une campagne. Celle d’avant reste en service.',
    refused: 'La campagne contient une erreur. Celle d’avant reste en service ; signalez-le à son auteur.',
    disk: 'Le disque est plein. Libérez de l’espace, puis réessayez.',
    failed: 'La lecture n’a pas abouti. La campagne d’avant reste en service.',
  } satisfies Record<CampaignProblem, string>,
};

export type CampaignsWords = typeof campaignsFr;
