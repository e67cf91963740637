import type { Lang } from '../../../utils/platform/language';
import type { Block } from './block';
import { addressPiece } from './person';

export interface Move {
  readonly newAddress: string;
  /** `YYYY-MM-DD`, or empty: not said. */
  readonly from: string;
  readonly until: string;
  readonly signed: string;
}

/** What the old mailbox answers by itself until it closes. It repeats nothing of the message that it answers. */
export function autoReplyOf({ newAddress, from, until, signed }: Move, lang: Lang): Block {
  const words = WORDS[lang];
  const since = dayText(from, lang);
  const closing = dayText(until, lang);
  return [
    [words.greeting],
    [''],
    [since === '' ? words.changed : words.changedOn(since), addressPiece(newAddress), '.'],
    [words.save],
    [closing === '' ? words.closesSoon : words.closes(closing)],
    [''],
    [words.secure],
    [''],
    [words.bye],
    ...(signed.trim() === '' ? [] : [[signed.trim()]]),
  ];
}

/** `2026-11-23` as people write it; empty for anything else. */
function dayText(day: string, lang: Lang): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return '';
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

const WORDS = {
  fr: {
    greeting: 'Bonjour,',
    changed: 'Mon adresse MSSanté change. Merci de m’écrire désormais à ',
    changedOn: (day: string) => `Mon adresse MSSanté change. Depuis le ${day}, merci de m’écrire à `,
    save: 'Pensez à la corriger aussi dans vos logiciels et vos carnets d’adresses.',
    closes: (day: string) =>
      `La boîte à laquelle vous venez d’écrire ferme le ${day} : un message envoyé ensuite ne m’arrivera plus.`,
    closesSoon:
      'La boîte à laquelle vous venez d’écrire va fermer : un message envoyé ensuite ne m’arrivera plus.',
    secure: 'La nouvelle adresse est, elle aussi, dans l’espace de confiance MSSanté.',
    bye: 'Bien cordialement,',
  },
  en: {
    greeting: 'Hello,',
    changed: 'My MSSanté address is changing. From now on please write to ',
    changedOn: (day: string) => `My MSSanté address is changing. Since ${day}, please write to `,
    save: 'Please correct it in your software and address books too.',
    closes: (day: string) =>
      `The mailbox you have just written to closes on ${day}: a message sent later will not reach me.`,
    closesSoon: 'The mailbox you have just written to will close: a message sent later will not reach me.',
    secure: 'The new address too is in the trust space of MSSanté.',
    bye: 'Kind regards,',
  },
} as const;
