import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagedPdfjs } from '../../../tools/pdfjs-apart';
import { readBuild, SHIPPED } from './built-files';

describe.each(SHIPPED)('the reader of attached files (%s)', (build) => {
  const files = readBuild(build);
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

  test('is a worker of its own, and pdf.js a file of its own, as unpdf made it', () => {
    expect(textOf('attachment-reader.js')).toContain('/pdfjs.js');
    expect(textOf('pdfjs.js')).toBe(readFileSync(packagedPdfjs().absoluteSrc, 'utf8'));
  });

  test('leaves nothing of pdf.js, and nothing of the formats, in what pages and the background carry', () => {
    const others = files.filter(({ path }) => !/^(?:attachment-reader|pdfjs)\.js$/.test(path));
    const formats = /FlateDecode|EncryptedPackage|colorschememapping|sharedStrings/;
    expect(others.filter(({ text }) => formats.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
