import type { Reason } from '../answer';
import { foldWords } from '../fold-words';
import type { Mailbox } from '../mailbox';
import type { Meaning } from './meaning';
import type { Query } from './parse-query';

/**
 * The reasons that a person is told, each once. The index has the words of a structure and of its service in one;
 * which of the two it was, the mailbox says.
 */
export function explain(query: Query, meanings: readonly Meaning[], mailbox: Mailbox): Reason[] {
  const reasons = meanings.map(({ start, end, field, how }): Reason => {
    const texts = query.words.slice(start, end).map(({ text }) => text);
    return { field: field === 'structure' && isOfService(texts, mailbox) ? 'service' : field, how };
  });
  return [...new Map(reasons.map((reason) => [`${reason.field} ${reason.how}`, reason])).values()];
}

function isOfService(texts: readonly string[], { structure, tradeName, service }: Mailbox): boolean {
  return !areIn(texts, `${structure} ${tradeName}`) && areIn(texts, service);
}

function areIn(texts: readonly string[], name: string): boolean {
  const words = foldWords(name);
  return texts.every((text) => words.some((word) => word.startsWith(text)));
}

/** Whether the family name, or the name of the structure, begins with a word of the query. */
export function leadsWith(query: Query, { family, structure }: Mailbox): boolean {
  const name = foldWords(family === '' ? structure : family).join('');
  return query.words.some(({ text, isOptional }) => !isOptional && name.startsWith(text));
}
