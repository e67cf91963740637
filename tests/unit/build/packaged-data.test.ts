import { expect, test } from 'vitest';
import { ENGLISH } from '../../../components/words/english';
import { readLexicon } from '../../../tools/health/read-lexicon';
import { packagedData } from '../../../tools/packaged-data';
import { readBuild, SHIPPED } from './built-files';

test.each(SHIPPED)('%s has the lexicon and English as files, whole', (build) => {
  const files = new Map(readBuild(build).map(({ path, text }) => [path, text]));
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  expect(read('lexicon.json')).toEqual(readLexicon());
  expect(read('english.json')).toEqual(ENGLISH);
  expect(packagedData().map(({ relativeDest }) => relativeDest)).toEqual(['lexicon.json', 'english.json']);
});
