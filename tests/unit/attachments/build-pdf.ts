import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** What a page of a test PDF draws: operators of its content stream, in Latin-1. */
interface PdfOptions {
  readonly compressed?: boolean;
  readonly title?: string;
  /** Further objects, from number 10 on, and what the catalog and the pages say of them. */
  readonly objects?: readonly string[];
  readonly catalog?: string;
  readonly page?: string;
  /** What the font says besides its name. */
  readonly font?: string;
  readonly password?: string;
}

/** Text shown line by line on one page. Letters with accents are written in Windows' encoding. */
export function showText(...lines: readonly string[]): string {
  const escaped = lines.map((line) => `(${line.replaceAll(/[()\\]/g, '\\$&')}) Tj T*`);
  return `BT /F1 12 Tf 14 TL 50 700 Td ${escaped.join(' ')} ET`;
}

/** A PDF of these pages, written by hand (ISO 32000-1, 7.5). */
export function pdf(pages: readonly string[], options: PdfOptions = {}): Uint8Array {
  const font = options.font ?? '/Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding';
  const firstPage = 100;
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ');
  const objects = new Map<number, string | Uint8Array>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
    [3, `<< /Type /Font ${font} >>`],
    [4, `<< /Title (${options.title ?? ''}) >>`],
  ]);
  options.objects?.forEach((object, index) => void objects.set(10 + index, object));
  const lock = options.password === undefined ? null : encryption(options.password);
  if (lock !== null) objects.set(5, lock.dictionary);
  for (const [index, content] of pages.entries()) {
    const number = firstPage + 2 * index;
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> ${options.page ?? ''} >>`,
    );
    const plain = Buffer.from(content, 'latin1');
    const packed = options.compressed ? deflateSync(plain) : plain;
    const data = lock === null ? packed : lock.encrypt(packed, number + 1);
    objects.set(number + 1, stream(data, options.compressed ? '/Filter /FlateDecode' : ''));
  }
  return assemble(objects, lock === null ? '' : '/Encrypt 5 0 R /ID [<00> <00>]');
}

/** A stream object. */
export function stream(data: Uint8Array | string, dictionary = ''): Uint8Array {
  const bytes = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: ReadonlyMap<number, string | Uint8Array>, trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const rows: string[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [number, object] of objects) {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : Buffer.from(object);
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    rows.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`);
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** The standard security handler with RC4 and 40 bits (ISO 32000-1, 7.6.3, revision 2). */
function encryption(password: string) {
  const user = padded(password);
  const owner = rc4(md5(user).subarray(0, 5), user);
  const id = Buffer.from([0]);
  const key = md5(Buffer.concat([user, owner, Buffer.from('fcffffff', 'hex'), id])).subarray(0, 5);
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${hex(owner)}> /U <${hex(rc4(key, PADDING))}> /P -4 >>`,
    encrypt(data: Uint8Array, number: number): Uint8Array {
      const salt = Buffer.from([number & 0xff, (number >> 8) & 0xff, 0, 0, 0]);
      return rc4(md5(Buffer.concat([key, salt])).subarray(0, 10), data);
    },
  };
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
}

function md5(data: Uint8Array): Buffer {
  return createHash('md5').update(data).digest();
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index & 0xff] ?? 0;
  let j = 0;
  const swap = (a: number, b: number): void => {
    const kept = at(a);
    state[a & 0xff] = at(b);
    state[b & 0xff] = kept;
  };
  for (let i = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  j = 0;
  return Uint8Array.from(data, (byte, index) => {
    const i = (index + 1) & 0xff;
    j = (j + at(i)) & 0xff;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  });
}
