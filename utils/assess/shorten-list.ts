import type { Lang } from './rule';

const MOST_NAMED = 3;

/** « a, b et c », and « a, b, c et 4 autres » for more than three. Repeats are named once. */
export function shortenList(items: readonly string[], lang: Lang): string {
  const named = [...new Set(items)];
  const others = named.splice(MOST_NAMED).length;
  if (others > 0) return `${named.join(', ')} ${sayOthers(others, lang)}`;
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(named);
}

function sayOthers(count: number, lang: Lang): string {
  if (lang === 'en') return count === 1 ? 'and 1 other' : `and ${count} others`;
  return count === 1 ? 'et 1 autre' : `et ${count} autres`;
}
