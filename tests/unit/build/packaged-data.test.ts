import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../../components/words/english';
import { compileDetectorData } from '../../../tools/health/load-detector-data';
import { packagedData } from '../../../tools/packaged-data';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { readBuild, SHIPPED } from './built-files';

test.each(SHIPPED)('%s has the detector’s data, English and its campaign as files, whole', (build) => {
  const files = new Map(readBuild(build).map(({ path, text }) => [path, text]));
  const data = readFileSync(`.output/${build}/detector.bin`);
  expect(data.equals(compileDetectorData())).toBe(true);
  expect(JSON.parse(files.get('english.json') ?? 'null')).toEqual(ENGLISH);
  expect(JSON.parse(files.get('campaign.json') ?? 'null')).toEqual(BUILT_IN);
  expect(packagedData().map(({ relativeDest }) => relativeDest)).toEqual([
    'detector.bin',
    'english.json',
    'campaign.json',
  ]);
});
