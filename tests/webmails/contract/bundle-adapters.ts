import { build } from 'vite';

let bundled: Promise<string> | null = null;

/** The adapters as one script that a test can evaluate in a page. Built once a process. */
export function bundleAdapters(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { __E2E__: 'true' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: new URL('adapters-in-page.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'pliSur',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output && 'output' in output ? output.output[0].code : null;
  if (code === null) throw new Error('the adapters could not be bundled');
  return code;
}
