import type { Farm } from '../webmails/farm/farm';
import { startFarm } from '../webmails/farm/farm';
import { measurePracticeDialog, measureRoundcubeDialog } from './click-to-dialog';
import { measureDetection } from './detection';
import { measureDetectorSpeed } from './detector-speed';
import { measureDirectoryImport } from './directory-import';
import { measureDirectorySearch } from './directory-search';
import { type Figure, isWithin } from './figure';
import { measureKeystroke } from './keystroke';
import { measureNir } from './nir';
import { measurePageLoad } from './page-load';
import { formatTable } from './print';
import { measureSizes } from './sizes';
import { measureTrustList } from './trust-list';
import { measureVerdict } from './verdict';

/** What is measured, by the name that `--only` takes. Those that take a farm need root on Debian. */
const ALONE = {
  sizes: measureSizes,
  verdict: measureVerdict,
  detection: measureDetection,
  nir: measureNir,
  'detector-speed': measureDetectorSpeed,
  'trust-list': measureTrustList,
  'dialog-practice': measurePracticeDialog,
  keystroke: measureKeystroke,
  'directory-import': measureDirectoryImport,
  'directory-search': measureDirectorySearch,
};
const ON_FARM = { 'dialog-roundcube': measureRoundcubeDialog, 'page-load': measurePageLoad };

/** Called by tools/bench.mjs: the names, parted by commas (none: all), and `--json` if wanted. */
async function main(names: readonly string[], asJson: boolean): Promise<void> {
  const isWanted = ([name]: readonly [string, unknown]): boolean =>
    names.length === 0 || names.includes(name);
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(ALONE).filter(isWanted)) {
    console.error(`measuring ${name}`);
    figures.push(...(await measure()));
  }
  const onFarm = Object.entries(ON_FARM).filter(isWanted);
  if (onFarm.length > 0) figures.push(...(await withFarm(onFarm)));
  console.log(asJson ? JSON.stringify(figures, null, 2) : formatTable(figures));
  if (!figures.every(isWithin)) process.exitCode = 1;
}

type FarmMeasure = (farm: Farm) => Promise<Figure[]>;

async function withFarm(measures: readonly (readonly [string, FarmMeasure])[]): Promise<Figure[]> {
  if (process.getuid?.() !== 0) {
    console.error(`not measured, for want of root: ${measures.map(([name]) => name).join(', ')}`);
    return [];
  }
  const farm = await startFarm();
  try {
    const figures: Figure[] = [];
    for (const [name, measure] of measures) {
      console.error(`measuring ${name}`);
      figures.push(...(await measure(farm)));
    }
    return figures;
  } finally {
    await farm.stop();
  }
}

const [names = '', ...flags] = process.argv.slice(2);
await main(names.split(',').filter(Boolean), flags.includes('--json'));
