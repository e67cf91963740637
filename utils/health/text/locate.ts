import type { Tokens } from './tokens';

/** The UTF-16 place of the words `from` to `to`, both included, in the original text. */
export function locate({ starts, ends }: Tokens, from: number, to: number): { start: number; end: number } {
  return { start: starts[from] ?? 0, end: ends[to] ?? 0 };
}
