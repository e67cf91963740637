import type { Lang } from '../../../utils/platform/language';
import type { Block } from './block';
import { addressPiece, type Person } from './person';

/** The lines below a message: who writes, and where to write back safely. */
export function signatureOf(person: Person, lang: Lang): Block {
  const { name, role, service, phone } = trimmed(person);
  const words = WORDS[lang];
  const lines: Block = [
    [{ text: name, isBold: true }],
    [role],
    [service],
    phone === '' ? [''] : [words.phone, phone],
    [words.mssante, addressPiece(person.address)],
    [words.how],
  ];
  return lines.filter((line) => line.some((piece) => piece !== ''));
}

/** Every field without white space around it, and in one line. */
export function trimmed(person: Person): Person {
  const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return {
    name: line(person.name),
    role: line(person.role),
    service: line(person.service),
    address: line(person.address),
    phone: line(person.phone),
    operator: line(person.operator),
  };
}

const WORDS = {
  fr: {
    phone: 'Tél. : ',
    mssante: 'MSSanté : ',
    how: 'Pour toute donnée de santé, merci de m’écrire à cette adresse, depuis une messagerie MSSanté.',
  },
  en: {
    phone: 'Tel.: ',
    mssante: 'MSSanté: ',
    how: 'For any health data, please write to me at this address, from an MSSanté mailbox.',
  },
} as const;
