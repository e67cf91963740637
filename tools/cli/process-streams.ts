import { once } from 'node:events';
import type { LineStreams } from './json-lines';

/** The streams of this process. Input is read only as fast as the answers are taken. */
export function processStreams(): LineStreams {
  const { stdin, stdout, stderr } = process;
  return {
    input: stdin.setEncoding('utf8'),
    write: async (line) => {
      if (!stdout.write(line)) await once(stdout, 'drain');
    },
    tell: (line) => void stderr.write(`${line}\n`),
  };
}
