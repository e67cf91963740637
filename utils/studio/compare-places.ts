import { pathOfPlace } from './field-of-place';

/** Fields in the order in which the editor has them: the campaign's own before its lessons. */
const ORDER: readonly string[] = [
  ...['title', 'languages', 'audience', 'period', 'from', 'to', 'daysBetween', 'thanks'],
  ...['invitations', 'occasions', 'rules', 'minutes', 'body', 'picture', 'source', 'alt', 'exercise'],
  ...['quiz', 'question', 'answers', 'text', 'isRight', 'explanation', 'sources', 'label', 'url'],
  ...['fr', 'en', 'id', 'lessons'],
];

/** Which of two places (JSON Pointers) comes first in the editor: negative, 0 or positive, as sorting wants it. */
export function comparePlaces(one: string, other: string): number {
  const [path, others] = [pathOfPlace(one), pathOfPlace(other)];
  for (const [at, key] of path.entries()) {
    const against = others[at];
    if (against === undefined) return 1;
    if (key !== against) return rank(key) - rank(against);
  }
  return path.length - others.length;
}

function rank(key: string): number {
  return /^\d+$/.test(key) ? Number(key) : ORDER.indexOf(key);
}
