import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './bench-page';
import { listFaintTexts } from './faint-texts';
import { SURFACES } from './surfaces';

for (const [lang, colorScheme] of [
  ['fr', 'light'],
  ['en', 'dark'],
] as const) {
  test.describe(`${lang}, ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });
    for (const [name, bringUp] of Object.entries(SURFACES)) {
      test(`${name}: no fault for axe, and no faint text`, async ({ open }) => {
        const bench = await open(lang);
        await bringUp(bench);
        const { violations } = await new AxeBuilder({ page: bench.page })
          .include('pli-sur-bar, pli-sur-marks, pli-sur-dialog, pli-sur-notice')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(await listFaintTexts(bench.page)).toEqual([]);
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      });
    }
  });
}
