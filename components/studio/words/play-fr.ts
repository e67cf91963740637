import type { WhyNone } from '../../../utils/studio/explain-none';

/** The words of playing a campaign, in French. */
export const playFr = {
  lead: 'Vivez la campagne comme une personne qui la reçoit. Les jours sont inventés, les règles sont les vraies ; votre propre avancée ne change pas.',
  alone: 'Une autre campagne du même navigateur peut passer avant : ici, celle-ci est seule.',
  role: 'Je suis',
  noRole: 'je ne l’ai pas dit',
  start: 'Premier jour joué',
  again: 'Recommencer',
  today: (day: string) => `Nous sommes le ${day}.`,
  done: (done: number, all: number) => `${done} sur ${all} leçons faites`,
  happens: 'Ce qui arrive',
  open: 'J’ouvre ma messagerie',
  held: 'Un envoi est retenu',
  heldBy: 'Retenu parce que',
  anyRule: 'une autre raison',
  nextDay: 'Jour suivant',
  nextWeek: 'Une semaine plus tard',
  offered: 'Une leçon est proposée',
  read: (minutes: number) => `Lire (${minutes} min)`,
  later: 'Plus tard',
  reading: (title: string) => `« ${title} » est ouverte`,
  close: 'Fermer la leçon',
  thanks: 'Toutes les leçons sont faites : voici les remerciements',
  log: 'Journal',
  logEmpty: 'Rien encore. Ouvrez la messagerie.',
  events: {
    offered: (lesson: string, sentence: string) => `« ${lesson} » est proposée : ${sentence}`,
    open: (lesson: string) => `« ${lesson} » est ouverte.`,
    later: (lesson: string) => `« ${lesson} » : plus tard.`,
    done: (lesson: string) => `« ${lesson} » est faite.`,
  },
  moments: { opened: 'La messagerie s’ouvre.', held: 'Un envoi est retenu.' },
  why: {
    'not-begun': (day: string) => `Aucune leçon : la campagne commence le ${day}.`,
    over: () => 'Aucune leçon : la campagne est finie.',
    'other-role': () => 'Aucune leçon : la campagne n’est pas pour ce rôle.',
    'all-done': () => 'Aucune leçon : toutes sont faites.',
    today: (day: string) => `Aucune leçon : une par jour suffit. La suivante viendra à partir du ${day}.`,
    silence: (day: string) =>
      `Aucune leçon : après deux « plus tard » de suite, Pli sûr se tait jusqu’au ${day}.`,
    pause: (day: string) => `Aucune leçon : la campagne laisse passer quelques jours, jusqu’au ${day}.`,
    'put-off': () =>
      'Aucune leçon : celles qui restent ont été remises trop souvent ; elles attendent dans la page des leçons.',
    'no-occasion': () =>
      'Aucune leçon : celles qui restent attendent un autre moment (un envoi retenu, ou une semaine sans leçon).',
  } satisfies Record<WhyNone['kind'], (day: string) => string>,
  none: 'La campagne n’a aucune leçon à jouer.',
};
