import { GAP, getFoldTable, LINE, NO_LETTER, OTHER, UPPER } from './fold-table';

/** Where the word goes on when a hyphen before `from` cut it at the end of a line, or -1. */
export function findWrapped(text: string, from: number): number {
  let at = from;
  let lines = 0;
  for (; at < text.length; at++) {
    const value = classAt(text, at);
    if (value === (GAP | LINE)) lines++;
    else if (value !== GAP || text.charCodeAt(at) > 0x20) break;
  }
  return lines === 1 && isLower(classAt(text, at)) ? at : -1;
}

/** Whether a new word begins at `at` in a name without spaces: « compteRendu », « audio2024 », « IRMGenou ». */
export function isCamelBreak(text: string, at: number): boolean {
  const before = classAt(text, at - 1);
  const here = classAt(text, at);
  if (before >= NO_LETTER) return false;
  if (isDigit(before) !== isDigit(here)) return true;
  if ((here & UPPER) === 0) return false;
  return isLower(before) || isLower(classAt(text, at + 1));
}

function classAt(text: string, at: number): number {
  return at < text.length ? (getFoldTable()[text.charCodeAt(at)] ?? OTHER) : OTHER;
}

function isDigit(value: number): boolean {
  return value <= 0x39;
}

function isLower(value: number): boolean {
  return value >= 0x61 && value < UPPER;
}
