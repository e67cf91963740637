import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MEGA = 1_000_000;

/** What was made, and how much memory it holds: heap and buffers, in MB. */
export interface Held<Thing> {
  readonly held: Thing;
  readonly megabytes: number;
}

/** Makes something and tells how much memory it holds. */
export function holdMemory<Thing>(make: () => Thing): Held<Thing> {
  const before = readMemory();
  const held = make();
  return { held, megabytes: (readMemory() - before) / MEGA };
}

function readMemory(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
