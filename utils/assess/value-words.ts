import type { UnreadReason } from '../mail/draft';
import type { UnreadPart } from './facts';
import type { Lang } from './rule';

const PARTS: Readonly<Record<UnreadPart, Readonly<Record<Lang, string>>>> = {
  recipients: { fr: 'les destinataires', en: 'the recipients' },
  subject: { fr: 'l’objet', en: 'the subject' },
  body: { fr: 'le texte', en: 'the text' },
};

const REASONS: Readonly<Record<UnreadReason, Readonly<Record<Lang, string>>>> = {
  'not-found': { fr: 'adresse absente de la page', en: 'the page holds no address' },
  'name-only': { fr: 'nom affiché sans adresse', en: 'shown by name only' },
  group: { fr: 'liste ou groupe de contacts', en: 'a list or contact group' },
  'not-an-address': { fr: 'texte qui n’est pas une adresse', en: 'text that is no address' },
  'out-of-reach': { fr: 'adresse hors de portée', en: 'address out of reach' },
  'too-large': { fr: 'texte trop long', en: 'text too long' },
};

/** Values of a finding that are codes and not names, by placeholder. */
const CODES: ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<Lang, string>>>> = new Map([
  ['parts', new Map(Object.entries(PARTS))],
  ['reasons', new Map(Object.entries(REASONS))],
]);

/** What a person reads for one item of a value; the item itself unless it is a code. */
export function wordForCode(placeholder: string, item: string, lang: Lang): string {
  return CODES.get(placeholder)?.get(item)?.[lang] ?? item;
}
