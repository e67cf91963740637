import type { Topic } from '../dialog/topic';

/**
 * Several sentences for each topic of the dialog: a warning read twice in the same words is no longer read.
 * « Non vérifié » and « C’est sûr maintenant » stay recognisable in all of theirs.
 */
export const titlesFr: Record<Topic, readonly [string, string, ...string[]]> = {
  health: [
    'Ce message semble contenir des données de santé',
    'Des données de santé quitteraient l’espace de confiance',
    'Ce pli mérite une enveloppe plus sûre',
  ],
  'maybe-health': [
    'Ce message pourrait contenir des données de santé',
    'Un doute : est-ce une donnée de santé ?',
    'Quelques mots à relire avant l’envoi',
  ],
  'to-mssante': [
    'D’ici, ce message n’arriverait pas protégé',
    'Cette adresse MSSanté attend un message venu de MSSanté',
    'L’adresse est sûre, le chemin ne l’est pas encore',
  ],
  'from-mssante': [
    'Un destinataire n’est pas dans MSSanté',
    'Ce message risque d’être refusé par votre opérateur',
    'D’ici, un message n’atteint que MSSanté',
  ],
  patient: [
    'Cet usager ne peut être joint que depuis MSSanté',
    'L’adresse de cet usager contient son matricule INS',
    'Un message à un usager part de MSSanté',
  ],
  'look-alike': [
    'Regardez bien cette adresse : elle imite MSSanté',
    'Presque MSSanté, mais pas tout à fait',
    'Est-ce la bonne adresse ? Elle n’est pas dans MSSanté',
  ],
  test: [
    'Cette adresse appartient à un domaine d’essai',
    'Un domaine d’essai n’est pas l’espace de confiance',
    'Cette adresse sert aux essais, pas aux vrais messages',
  ],
  unreadable: [
    'Un destinataire n’a pas pu être lu',
    'À qui part ce message ? Une adresse reste cachée',
    'Une adresse à ouvrir avant l’envoi',
  ],
  unchecked: [
    'Non vérifié : Pli sûr n’a pas tout vu',
    'Non vérifié : un regard de plus, avant l’envoi',
    'Non vérifié : relisez bien, cette fois',
  ],
  other: [
    'Un point à regarder avant l’envoi',
    'Un instant avant d’envoyer',
    'Encore un regard sur ce message',
  ],
  ready: ['C’est sûr maintenant', 'C’est sûr maintenant, merci', 'C’est sûr maintenant : bon envoi'],
};
