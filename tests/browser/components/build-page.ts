import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type PluginOption } from 'vite';

/**
 * Builds the presenter and its test handle into one script, with the tools that build the extension.
 * Returns the script's path.
 */
export async function buildPage(isE2e: boolean, plugins: PluginOption[] = []): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pli-sur-components-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('.'),
    publicDir: false,
    plugins,
    define: { __E2E__: JSON.stringify(isE2e), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      lib: {
        entry: resolve('tests/browser/components/page/entry.ts'),
        name: 'pliSurComponents',
        formats: ['iife'],
        fileName: () => 'bench.js',
      },
    },
  });
  return join(folder, 'bench.js');
}
