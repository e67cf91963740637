import { collectNames } from './collect-names';
import type { ListReader } from './list-reader';
import { TrustListError } from './trust-list';

const LINE_END = /\r\n|\r|\n/;
const COMMENT = /#.*$/;

/**
 * A list that somebody wrote: one domain a line, `#` before a comment. Text of which more lines are no domain than
 * are is something else. Such a list has no mark at its end, so that a cut cannot be seen.
 */
export function readPlainList(): ListReader {
  const names = collectNames();
  let rest = '';

  function takeLine(line: string): void {
    const name = line.replace(COMMENT, '').trim();
    if (name !== '') names.add(name);
  }

  return {
    write(text) {
      const lines = (rest + text).split(LINE_END);
      rest = lines.pop() ?? '';
      for (const line of lines) takeLine(line);
    },
    end() {
      takeLine(rest);
      const collected = names.collected();
      if (collected.rejected.length > collected.names.length) throw new TrustListError('foreign');
      if (collected.names.length === 0) throw new TrustListError('empty');
      return { ...collected, generatedAt: null, signature: 'none' };
    },
  };
}
