import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildManifest } from './tools/manifest';
import { nativeApiInLightScripts } from './tools/native-api-in-light-scripts';
import { packagedData } from './tools/packaged-data';
import { packagedPdfjs, pdfjsApart } from './tools/pdfjs-apart';

/** `wxt build -m e2e` makes the test build: open shadow roots, and pages on http://127.0.0.1. */
const isE2e = process.argv.includes('e2e');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isE2e ? '-e2e' : ''}`,
  manifest: ({ browser }) => buildManifest(browser === 'firefox' ? 'firefox' : 'chrome', isE2e),
  hooks: {
    'build:publicAssets': (_, files) => void files.push(...packagedData(), packagedPdfjs()),
    'prepare:publicPaths': (_, paths) => {
      for (const { relativeDest } of [...packagedData(), packagedPdfjs()]) paths.push(relativeDest);
    },
  },
  vite: () => ({
    plugins: [
      nativeApiInLightScripts(),
      pdfjsApart(),
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
    ],
    // Its variant for pages writes to innerHTML, and needs a document, which a worker has not.
    resolve: {
      alias: {
        'decode-named-character-reference': resolve('node_modules/decode-named-character-reference/index.js'),
      },
    },
    define: { __E2E__: JSON.stringify(isE2e) },
    build: {
      sourcemap: false,
      minify: 'terser',
      terserOptions: { compress: { passes: 3, ecma: 2020 }, format: { ecma: 2020 } },
      target: ['chrome137', 'firefox140'],
    },
  }),
});
