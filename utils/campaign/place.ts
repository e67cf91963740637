import type { Message, Path, Remark } from './remark';

/** Parts that there are many of: a number follows. */
const COUNTED: Readonly<Record<string, Message>> = {
  lessons: { fr: 'leçon', en: 'lesson' },
  quiz: { fr: 'question', en: 'question' },
  answers: { fr: 'réponse', en: 'answer' },
  sources: { fr: 'source', en: 'source' },
  invitations: { fr: 'invitation', en: 'invitation' },
  occasions: { fr: 'occasion', en: 'occasion' },
  rules: { fr: 'règle', en: 'rule' },
  audience: { fr: 'destinataires', en: 'audience' },
  languages: { fr: 'langue', en: 'language' },
};

const NAMED: Readonly<Record<string, Message>> = {
  id: { fr: 'identifiant', en: 'identifier' },
  title: { fr: 'titre', en: 'title' },
  period: { fr: 'période', en: 'period' },
  from: { fr: 'premier jour', en: 'first day' },
  to: { fr: 'dernier jour', en: 'last day' },
  daysBetween: { fr: 'jours entre deux leçons', en: 'days between two lessons' },
  minutes: { fr: 'durée', en: 'length' },
  body: { fr: 'texte', en: 'text' },
  text: { fr: 'texte', en: 'text' },
  picture: { fr: 'image', en: 'picture' },
  source: { fr: 'origine', en: 'origin' },
  bundled: { fr: 'image fournie', en: 'bundled picture' },
  data: { fr: 'image jointe', en: 'attached picture' },
  alt: { fr: 'description', en: 'description' },
  exercise: { fr: 'exercice', en: 'exercise' },
  question: { fr: 'énoncé', en: 'wording' },
  explanation: { fr: 'explication', en: 'explanation' },
  isRight: { fr: 'juste ou faux', en: 'right or wrong' },
  label: { fr: 'intitulé', en: 'label' },
  url: { fr: 'adresse', en: 'address' },
  thanks: { fr: 'remerciements', en: 'thanks' },
  version: { fr: 'version', en: 'version' },
  fr: { fr: 'en français', en: 'in French' },
  en: { fr: 'en anglais', en: 'in English' },
};

/** A remark whose sentence begins with its place in words: « Leçon 3, question 2, réponse 1 : … ». */
export function remarkAt(path: Path, message: Message): Remark {
  const { fr, en } = placeInWords(path);
  return {
    place: path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    message: {
      fr: fr === '' ? capitalise(message.fr) : `${capitalise(fr)} : ${message.fr}`,
      en: en === '' ? capitalise(message.en) : `${capitalise(en)}: ${message.en}`,
    },
  };
}

/** « leçon 3, question 2, réponse 1 ». Keys that no campaign has are left out. */
export function placeInWords(path: Path): Message {
  const fr: string[] = [];
  const en: string[] = [];
  path.forEach((key, at) => {
    const name = String(key);
    const index = path[at + 1];
    const many = Object.hasOwn(COUNTED, name) ? COUNTED[name] : undefined;
    const word = many ?? (Object.hasOwn(NAMED, name) ? NAMED[name] : undefined);
    if (word === undefined) return;
    const number = many !== undefined && typeof index === 'number' ? ` ${index + 1}` : '';
    fr.push(`${word.fr}${number}`);
    en.push(`${word.en}${number}`);
  });
  return { fr: fr.join(', '), en: en.join(', ') };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
