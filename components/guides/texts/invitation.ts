import type { Lang } from '../../../utils/platform/language';
import { SOURCES } from '../content/sources';
import type { Block } from './block';
import { addressPiece, type Person } from './person';
import { signatureOf, trimmed } from './signature';

/** A message that suggests MSSanté to somebody. It speaks of no patient, and can leave by ordinary mail. */
export function invitationOf(person: Person, to: string, lang: Lang): Block {
  const { operator, phone } = trimmed(person);
  const words = WORDS[lang];
  const greeting = to.replace(/\s+/g, ' ').trim();
  return [
    [words.greeting(greeting)],
    [''],
    [words.why],
    [''],
    [words.mine, addressPiece(person.address), operator === '' ? '.' : words.operator(operator)],
    [''],
    [words.how],
    ...words.steps.map((step) => [step]),
    [words.read, { text: SOURCES.faq.url, href: SOURCES.faq.url }],
    [''],
    [words.meanwhile(phone)],
    [''],
    [words.bye],
    [''],
    ...signatureOf(person, lang),
  ];
}

const WORDS = {
  fr: {
    greeting: (to: string) => `${to === '' ? 'Bonjour' : to},`,
    why: 'Nous échangeons au sujet de personnes que nous suivons. Une messagerie ordinaire n’est pas faite pour leurs données de santé : je vous propose de passer par MSSanté, la messagerie sécurisée des professionnels. Elle n’est pas obligatoire ; protéger ces échanges l’est.',
    mine: 'Mon adresse MSSanté : ',
    operator: (name: string) => ` (opérateur : ${name}).`,
    how: 'Pour avoir la vôtre :',
    steps: [
      '1. Demandez à l’éditeur de votre logiciel, à votre établissement ou à votre région s’ils proposent une boîte MSSanté ;',
      '2. Munissez-vous de votre e-CPS ou de votre carte CPS, avec laquelle vous prouvez qui vous êtes ;',
      '3. Écrivez-moi ensuite depuis cette boîte : nous saurons que tout fonctionne.',
    ],
    read: 'Les réponses aux questions les plus fréquentes : ',
    meanwhile: (phone: string) =>
      `D’ici là, merci de ne pas m’envoyer de données de santé par messagerie ordinaire${phone === '' ? '.' : ` : appelez-moi plutôt au ${phone}.`}`,
    bye: 'Bien cordialement,',
  },
  en: {
    greeting: (to: string) => (to === '' ? 'Hello,' : `${to},`),
    why: 'We exchange about people whom we both look after. Ordinary mail is not made for their health data: I suggest that we use MSSanté, the secure mail of French health professionals. Using it is a choice; protecting these exchanges is a duty.',
    mine: 'My MSSanté address: ',
    operator: (name: string) => ` (operator: ${name}).`,
    how: 'To get yours:',
    steps: [
      '1. Ask the maker of your software, your institution or your region whether they offer an MSSanté mailbox;',
      '2. Have your e-CPS or CPS card at hand, by which you prove who you are;',
      '3. Then write to me from that mailbox: we shall know that all works.',
    ],
    read: 'Answers to frequent questions (in French): ',
    meanwhile: (phone: string) =>
      `Until then, please send me no health data by ordinary mail${phone === '' ? '.' : `; call me on ${phone} instead.`}`,
    bye: 'Kind regards,',
  },
} as const;
