import type { Grade } from '../lexicon-term';
import type { FoundValue, ValueFamily } from './found-number';

/** A value that speaks of health. */
export function makeValue(family: ValueFamily, start: number, end: number, grade: Grade): FoundValue {
  return { kind: 'value', family, start, end, grade, tellsOfPerson: false };
}

/** A value that says of whom the text speaks. */
export function makePersonValue(family: ValueFamily, start: number, end: number): FoundValue {
  return { kind: 'value', family, start, end, grade: null, tellsOfPerson: true };
}

/** What a sticky pattern matches right there, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** What stands before a place, at most so much of it. */
export function textBefore(text: string, at: number, most: number): string {
  return text.slice(Math.max(0, at - most), at);
}

/** Whether a pattern is found shortly before or after a stretch, on the same line. */
export function isNear(
  pattern: RegExp,
  plain: string,
  start: number,
  end: number,
  before: number,
  after: number,
): boolean {
  const left = textBefore(plain, start, before);
  const [right = ''] = plain.slice(end, end + after).split('\n', 1);
  return pattern.test(`${left.slice(left.lastIndexOf('\n') + 1)} ${right}`);
}
