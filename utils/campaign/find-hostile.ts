import { remarkAt } from './place';
import { MOST_LESSONS } from './plan';
import type { Path, Remark } from './remark';
import { LONGEST_CAMPAIGN } from './schema';

/** More than the largest campaign has. */
const MOST_VALUES = 30_000;
const DEEPEST = 12;

const DANGEROUS_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Control characters, half characters, and those that nobody sees: of writing direction (the Trojan Source attack,
 * CVE-2021-42574), of no width, tags. Line ends, tabulators and the joiners of emoji and scripts are let through.
 */
const INVISIBLE =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;

/** A text without the invisible characters for which it would be refused. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replaceAll(new RegExp(INVISIBLE, 'gu'), '') : text;
}

/**
 * What no author writes, and what could harm or hang whoever reads on: nested or long beyond reason, keys of
 * prototypes, invisible characters. At most one remark, and no more work than a document of the largest size is.
 */
export function findHostile(document: unknown): Remark | null {
  if (countLessons(document) > MOST_LESSONS) return tooManyLessons();
  const waiting: { value: unknown; path: Path }[] = [{ value: document, path: [] }];
  let values = 0;
  let length = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    values += 1;
    if (typeof value === 'string') length += value.length;
    if (values > MOST_VALUES || length > LONGEST_CAMPAIGN) return tooLong();
    if (path.length > DEEPEST) return tooDeep();
    if (typeof value === 'string' && INVISIBLE.test(value)) return invisible(path);
    if (typeof value !== 'object' || value === null) continue;
    const keys = Object.keys(value);
    if (keys.length > MOST_VALUES) return tooLong();
    for (const key of keys) {
      if (DANGEROUS_KEYS.has(key)) return dangerousKey(path, key);
      if (INVISIBLE.test(key)) return invisible(path);
      length += Array.isArray(value) ? 0 : key.length;
    }
    const entries: [PropertyKey, unknown][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    for (const [key, child] of entries) waiting.push({ value: child, path: [...path, key] });
  }
  return null;
}

/** The sentence about a document of more than `LONGEST_CAMPAIGN` characters. */
export function tooLong(): Remark {
  const most = LONGEST_CAMPAIGN / 1_000_000;
  return remarkAt([], {
    fr: `le document est trop long : une campagne a au plus ${most} millions de caractères.`,
    en: `the document is too long: a campaign has at most ${most} million characters.`,
  });
}

function countLessons(document: unknown): number {
  if (typeof document !== 'object' || document === null || !('lessons' in document)) return 0;
  return Array.isArray(document.lessons) ? document.lessons.length : 0;
}

function tooManyLessons(): Remark {
  return remarkAt(['lessons'], {
    fr: `il y en a trop ; une campagne a au plus ${MOST_LESSONS} leçons.`,
    en: `there are too many; a campaign has at most ${MOST_LESSONS} lessons.`,
  });
}

function tooDeep(): Remark {
  return remarkAt([], {
    fr: 'le document est trop imbriqué pour être une campagne.',
    en: 'the document is nested too deeply to be a campaign.',
  });
}

function dangerousKey(path: Path, key: string): Remark {
  return remarkAt(path, {
    fr: `le nom « ${key} » n’est pas permis dans une campagne.`,
    en: `the name “${key}” is not allowed in a campaign.`,
  });
}

function invisible(path: Path): Remark {
  return remarkAt(path, {
    fr: 'il y a là un caractère invisible (de commande, ou de sens d’écriture) ; retapez le passage.',
    en: 'there is an invisible character here (a control, or of writing direction); type the passage again.',
  });
}
