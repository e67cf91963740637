import type { Lang } from '../../utils/platform/language';

const fr = {
  heading: 'Dans cet onglet',
  unreachable: 'Pli sûr ne répond pas. Fermez cette fenêtre, puis rouvrez-la.',
  watching: (label: string, composers: number) =>
    composers > 1
      ? `Pli sûr veille ici (${label}) : ${composers} messages en cours.`
      : `Pli sûr veille ici (${label}) : ${composers === 1 ? 'un message' : 'aucun message'} en cours.`,
  ready: 'Pli sûr veille, mais n’a pas encore reconnu de messagerie sur cette page.',
  elsewhere: 'Pli sûr ne veille pas sur cette page.',
  elsewhereMore:
    'Il veille sur Outlook sur le web, sur les messageries en .mssante.fr et sur celles que vous ajoutez. Si c’en est une, rechargez l’onglet.',
  verdict: 'Dernier regard',
  calm: 'Rien à signaler dans le message en cours.',
  recipients: {
    all: (count: number) => (count === 1 ? 'Un destinataire' : `${count} destinataires`),
    mssante: (count: number) => `${count} dans MSSanté`,
    findable: (count: number) => `${count} pour qui une adresse MSSanté est publiée`,
    others: (count: number) => (count === 1 ? '1 autre' : `${count} autres`),
    line: (all: string, parts: string) => `${all} : ${parts}.`,
    heading: 'Sur tous vos envois',
  },
  panel: 'Ouvrir à côté',
  panelTitle: 'Garder l’annuaire ouvert à côté de la page',
  settings: 'Réglages',
  practice: 'S’entraîner',
  report: 'Mon bilan',
  lesson: {
    next: (done: number, all: number) =>
      done === 0
        ? 'Ma prochaine leçon'
        : `Ma prochaine leçon (${done} sur ${all} ${done === 1 ? 'faite' : 'faites'})`,
    minutes: (count: number) => `${count} min`,
    allDone: 'Toutes les leçons sont faites.',
    library: 'Les relire',
  },
};

export type PopupWords = typeof fr;

const en = {
  heading: 'In this tab',
  unreachable: 'Pli sûr does not answer. Close this window, then open it again.',
  watching: (label, composers) =>
    composers > 1
      ? `Pli sûr is watching here (${label}): ${composers} messages open.`
      : `Pli sûr is watching here (${label}): ${composers === 1 ? 'one message' : 'no message'} open.`,
  ready: 'Pli sûr is watching, but has not recognised a webmail on this page yet.',
  elsewhere: 'Pli sûr does not watch over this page.',
  elsewhereMore:
    'It watches over Outlook on the web, webmails in .mssante.fr and those that you add. If this is one of them, reload the tab.',
  verdict: 'Last look',
  calm: 'Nothing to report in the open message.',
  recipients: {
    all: (count) => (count === 1 ? 'One recipient' : `${count} recipients`),
    mssante: (count) => `${count} inside MSSanté`,
    findable: (count) => `${count} with a published MSSanté address`,
    others: (count) => (count === 1 ? '1 other' : `${count} others`),
    line: (all, parts) => `${all}: ${parts}.`,
    heading: 'Over all your sends',
  },
  panel: 'Open beside',
  panelTitle: 'Keep the directory open beside the page',
  settings: 'Settings',
  practice: 'Practise',
  report: 'My report',
  lesson: {
    next: (done, all) => (done === 0 ? 'My next lesson' : `My next lesson (${done} of ${all} done)`),
    minutes: (count) => `${count} min`,
    allDone: 'All lessons are done.',
    library: 'Read them again',
  },
} satisfies PopupWords;

/** The catalogue of the popup in a language. */
export function popupWords(lang: Lang): PopupWords {
  return lang === 'fr' ? fr : en;
}
