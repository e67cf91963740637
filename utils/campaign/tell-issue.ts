import type * as z from 'zod/mini';
import { remarkAt } from './place';
import type { Message, Remark } from './remark';

type Issue = z.core.$ZodIssue;

const NAME: Message = {
  fr: 'écrivez un nom en minuscules sans accent, chiffres et traits d’union, de 60 caractères au plus.',
  en: 'write a name in lower-case letters without accents, digits and hyphens, of 60 characters at most.',
};
const DAY: Message = {
  fr: 'écrivez le jour sous la forme 2026-11-23.',
  en: 'write the day as 2026-11-23.',
};
const PICTURE: Message = {
  fr: 'une image jointe est un PNG, un JPEG ou un WebP en base64 (data:image/png;base64,…), de 300 ko au plus.',
  en: 'an attached picture is a PNG, a JPEG or a WebP in base64 (data:image/png;base64,…), of 300 kB at most.',
};

/** What a text of these fields looks like. Fields in lists (rules) have the name of their list. */
const FORMS: Readonly<Record<string, Message>> = {
  id: NAME,
  rules: NAME,
  bundled: NAME,
  exercise: NAME,
  from: DAY,
  to: DAY,
  url: { fr: 'l’adresse doit commencer par https://.', en: 'the address must begin with https://.' },
  data: PICTURE,
  source: PICTURE,
};

/** What the schema has against a document, in words. */
export function tellIssue(issue: Issue): Remark {
  return remarkAt(issue.path, messageOf(issue));
}

function messageOf(issue: Issue): Message {
  const form = formOf(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return missing(issue.expected);
    case 'invalid_format':
    case 'invalid_union':
      return form ?? OTHER;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_big':
      return form === PICTURE ? PICTURE : tooBig(issue.origin, Number(issue.maximum));
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    default:
      return OTHER;
  }
}

const OTHER: Message = {
  fr: 'ce n’est pas ce que le format demande.',
  en: 'this is not what the format asks for.',
};

function formOf(path: Issue['path']): Message | undefined {
  const name = path.findLast((key) => typeof key === 'string');
  return name !== undefined && Object.hasOwn(FORMS, name) ? FORMS[String(name)] : undefined;
}

const TYPES: Readonly<Record<string, Message>> = {
  string: { fr: 'un texte entre guillemets', en: 'a text in quotation marks' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  number: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  array: { fr: 'une liste entre crochets', en: 'a list in brackets' },
  object: { fr: 'un objet entre accolades', en: 'an object in braces' },
};

function missing(expected: string): Message {
  const type = Object.hasOwn(TYPES, expected) ? TYPES[expected] : undefined;
  if (type === undefined) return OTHER;
  return { fr: `il manque ${type.fr}.`, en: `${type.en} is missing.` };
}

function oneOf(values: readonly string[]): Message {
  const list = values.join(', ');
  return values.length === 1
    ? { fr: `il faut ici ${list}.`, en: `this must be ${list}.` }
    : { fr: `choisissez parmi ${list}.`, en: `choose among ${list}.` };
}

function tooBig(origin: string, most: number): Message {
  if (origin === 'string') {
    return { fr: `trop long : ${most} caractères au plus.`, en: `too long: ${most} characters at most.` };
  }
  if (origin === 'array')
    return { fr: `trop d’éléments : ${most} au plus.`, en: `too many items: ${most} at most.` };
  return { fr: `trop grand : ${most} au plus.`, en: `too large: ${most} at most.` };
}

function tooSmall(origin: string, least: number): Message {
  if (origin === 'string') return { fr: 'ce texte est vide.', en: 'this text is empty.' };
  if (origin === 'array') return { fr: `il en faut au moins ${least}.`, en: `at least ${least} is needed.` };
  return { fr: `trop petit : ${least} au moins.`, en: `too small: ${least} at least.` };
}
