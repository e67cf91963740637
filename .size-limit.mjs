import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BUILD = '.output/chrome-mv3';

/** Budgets of what ships, gzip. Read by size-limit; `npm test` and `npm run bench` report them. */
export default [
  {
    name: 'content scripts, together',
    path: [`${BUILD}/webmail.js`, `${BUILD}/send-gate.js`],
    limit: '60 kB',
    gzip: true,
  },
  { name: 'background', path: withImports('background.js'), limit: '60 kB', gzip: true },
  // Comes into a page with its first composer.
  { name: 'detector, code', path: `${BUILD}/detector.js`, limit: '28 kB', gzip: true },
  // Started when a file is attached; pdf.js comes to it with the first PDF.
  { name: 'reader of attached files', path: `${BUILD}/attachment-reader.js`, limit: '80 kB', gzip: true },
  { name: 'pdf.js', path: `${BUILD}/pdfjs.js`, limit: '520 kB', gzip: true },
  { name: 'page-world script', path: `${BUILD}/send-gate.js`, limit: '6 kB', gzip: true },
];

/** A script and all that it imports: the bundler puts what is shared with a page into files of their own. */
function withImports(path, found = new Set()) {
  const file = join(BUILD, path);
  if (found.has(file) || !existsSync(file)) return [...found];
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, imported] of code.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)) {
    withImports(join(dirname(path), imported), found);
  }
  return [...found];
}
