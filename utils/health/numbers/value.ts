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
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a pattern is found within so many characters before or after a place, on the same line. */
export function isNear(
  pattern: RegExp,
  text: string,
  start: number,
  end: number,
  before: number,
  after: number,
): boolean {
  const left = text.slice(Math.max(0, start - before), start);
  const right = text.slice(end, end + after);
  return pattern.test(left.slice(left.lastIndexOf('\n') + 1)) || pattern.test(right.split('\n', 1)[0] ?? '');
}
