import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packSections, toBase64 } from '../../utils/health/trie/sections';
import { compileLexicon } from './compile-lexicon';
import { readLexicon } from './read-lexicon';

const MODEL = join(import.meta.dirname, '../../utils/health/model/weights.bin');

let compiled: Uint8Array<ArrayBuffer> | undefined;

/** The detector's data as the extension ships it: lexicon and model. Compiled once. @throws if a list is missing */
export function compileDetectorData(): Uint8Array<ArrayBuffer> {
  compiled ??= packSections(new Map([...compileLexicon(readLexicon()), ['model', readFileSync(MODEL)]]));
  return compiled;
}

/** The same in base64, as `createDetector` takes it. */
export function loadDetectorData(): string {
  return toBase64(compileDetectorData());
}
