import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a person installs. */
export const SHIPPED = ['chrome-mv3', 'firefox-mv3'] as const;

/** One file of a build: its path in the extension, with `/`, and its content. */
export interface BuiltFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of a build whose content is text (code, pages, styles, JSON). */
export function readBuild(build: string): readonly BuiltFile[] {
  const folder = join('.output', build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|html|css|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

/** The words around each match, each with its file, so that a failing test shows where to look. */
export function excerpts(files: readonly BuiltFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: match }) => `${path}: …${text.slice(Math.max(0, index - 40), index + match.length + 40)}…`,
    ),
  );
}
