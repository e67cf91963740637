import type { RuleSentences } from './rule-sentences';

const MOST_NAMED = 3;

/** « a, b et c », and « a, b, c et 4 autres » for more than three. Repeats are named once. */
export function shortenList(
  items: readonly string[],
  { lang, others }: Pick<RuleSentences, 'lang' | 'others'>,
): string {
  const named = [...new Set(items)];
  const left = named.splice(MOST_NAMED).length;
  if (left === 0) return new Intl.ListFormat(lang, { type: 'conjunction' }).format(named);
  return `${named.join(', ')} ${others[left === 1 ? 'one' : 'many'].replace('{count}', String(left))}`;
}
