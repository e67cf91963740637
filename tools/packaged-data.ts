import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH } from '../components/words/english';
import { BUILT_IN } from '../utils/campaign/built-in/campaign';
import { compileDetectorData } from './health/load-detector-data';

const FOLDER = join(import.meta.dirname, '../.wxt/packaged');

type PackagedFile = { readonly relativeDest: string } & (
  | { readonly contents: string }
  | { readonly absoluteSrc: string }
);

/**
 * What the background hands to webmail pages and never looks at itself, as files of the extension: it is read when a
 * page asks, not parsed each time the background starts.
 */
export function packagedData(): PackagedFile[] {
  return [
    { relativeDest: 'detector.bin', absoluteSrc: writeBytes('detector.bin', compileDetectorData()) },
    { relativeDest: 'english.json', contents: JSON.stringify(ENGLISH) },
    { relativeDest: 'campaign.json', contents: JSON.stringify(BUILT_IN) },
  ];
}

/** WXT writes text only; bytes must lie in a file that it copies. */
function writeBytes(name: string, bytes: Uint8Array): string {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  return path;
}
