import type { RoomWords } from './words';

export const ROOM_FRENCH: RoomWords = {
  title: 'Douze situations pour s’exercer',
  intro:
    'Chaque situation prend une ou deux minutes. Le message est prêt, Pli sûr veille comme dans votre vraie messagerie, et rien ne part. Vous pouvez vous tromper : c’est fait pour.',
  allSituations: 'Toutes les situations',
  numberOf: (number, all) => `${number} sur ${all}`,
  goal: 'Votre but :',
  hint: 'Un indice',
  restart: 'Recommencer',
  next: 'Situation suivante',
  score(mastered, all) {
    if (mastered === 0) return `Aucune situation maîtrisée sur ${all}`;
    if (mastered === 1) return `1 situation sur ${all} maîtrisée`;
    if (mastered === all) return `Les ${all} situations sont maîtrisées : bravo !`;
    return `${mastered} situations sur ${all} maîtrisées`;
  },
  mastered: 'Maîtrisée',
  tried: 'Déjà essayée',
  result: { mastered: 'Maîtrisé', nearly: 'Presque', 'not-yet': 'Pas encore' },
  lesson: 'Lire la leçon d’une minute sur ce sujet (nouvel onglet)',
  notKept: 'Pli sûr n’arrive pas à garder ce score : il durera jusqu’à la fermeture de cet onglet.',
  freePractice: 'Écrire librement dans la messagerie d’entraînement',
};
