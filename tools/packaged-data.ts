import { ENGLISH } from '../components/words/english';
import { readLexicon } from './health/read-lexicon';

/**
 * What the background hands to webmail pages and never looks at itself, as files of the extension: it is read when a
 * page asks, not parsed each time the background starts.
 */
export function packagedData(): { relativeDest: string; contents: string }[] {
  return [
    { relativeDest: 'lexicon.json', contents: JSON.stringify(readLexicon()) },
    { relativeDest: 'english.json', contents: JSON.stringify(ENGLISH) },
  ];
}
