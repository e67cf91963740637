import { gzipSync, Zip, ZipDeflate, zipSync } from 'fflate';

export type Files = Readonly<Record<string, Uint8Array>>;

/** Sizes and checksum before the data, as writers do that know them. */
export function zipOf(files: Files, level: 0 | 6 = 6): Uint8Array {
  return zipSync(files, { level });
}

/** Sizes and checksum behind the data, as writers do that stream (Java's, and that of the directory's service). */
export function streamedZipOf(files: Files): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((fault, part) => {
    if (fault) throw fault;
    parts.push(part);
  });
  for (const [name, bytes] of Object.entries(files)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export function gzipOf(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes);
}

/** A stream that gives pieces of so many bytes. */
export function streamInPieces(
  bytes: Uint8Array,
  length: number,
  onCancel: () => void = () => undefined,
): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + length));
      at += length;
    },
    cancel: onCancel,
  });
}
