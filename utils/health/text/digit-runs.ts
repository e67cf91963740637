import { HAS_DIGIT, type Tokens } from './tokens';

/** Where the runs of digits of a text begin, those inside words too (« pT2N0 »): UTF-16 offsets, rising. */
export function listDigitRuns({ text, count, starts, ends, shapes }: Tokens): number[] {
  const runs: number[] = [];
  for (let at = 0; at < count; at++) {
    if (((shapes[at] ?? 0) & HAS_DIGIT) === 0) continue;
    const end = ends[at] ?? 0;
    let isInside = false;
    for (let unit = starts[at] ?? 0; unit < end; unit++) {
      const isDigit = isDigitCode(text.charCodeAt(unit));
      if (isDigit && !isInside) runs.push(unit);
      isInside = isDigit;
    }
  }
  return runs;
}

function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
