import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = 'unpdf/pdfjs';
const SHIPPED = 'pdfjs.js';

/**
 * Ships pdf.js as the file that unpdf has made of it, beside the worker that reads attached files: the worker parses its
 * 1.7 MB only when a PDF comes, and no build minifies anew what is minified already.
 */
export function pdfjsApart(): Plugin {
  return {
    name: 'pdfjs-apart',
    enforce: 'pre',
    apply: 'build',
    resolveId: (source) => (source === SOURCE ? { id: `/${SHIPPED}`, external: 'absolute' } : null),
  };
}

/** Where it is taken from, and what it is called in the extension. */
export function packagedPdfjs(): { readonly absoluteSrc: string; readonly relativeDest: string } {
  const unpdf = dirname(createRequire(import.meta.url).resolve('unpdf'));
  return { absoluteSrc: join(unpdf, 'pdfjs.mjs'), relativeDest: SHIPPED };
}
