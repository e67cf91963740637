import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { fictitiousExtraction } from '../../../../tools/fictitious/extraction';
import { type Delta, writeDelta } from '../../../../utils/directory/mirror/delta';
import type { MirrorFile } from '../../../../utils/directory/mirror/mirror-index';
import { lineOfRow } from '../../../../utils/directory/mirror/row-line';
import { streamOf } from '../../../../utils/directory/source/byte-source';
import { openSource } from '../../../../utils/directory/source/open-source';
import { readTable } from '../../../../utils/directory/source/read-table';
import type { Head } from '../../../../utils/directory/store/head';
import { buildGeneration } from '../../../../utils/directory/store/memory-generation';
import { eachRow } from '../../../../utils/directory/store/read-rows';
import type { Generation } from '../../../../utils/directory/store/section';

export interface Content {
  readonly generation: Generation;
  readonly head: Head;
}

export const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'] as const;

/** A small directory as it is on a day: from day to day a few rows change. */
export async function contentOfDay(day: string, rows = 3_000): Promise<Content> {
  const text = [...fictitiousExtraction({ rows, day })].join('\n');
  const { chunks } = await openSource(streamOf([new TextEncoder().encode(`${text}\n`)]));
  return buildGeneration(async (onRow) => void (await readTable(chunks, onRow)), day);
}

export async function linesOf({ generation, head }: Content): Promise<string[]> {
  const lines: string[] = [];
  await eachRow(generation, head, (row) => {
    lines.push(new TextDecoder().decode(lineOfRow(row)));
  });
  return lines;
}

export function gzipDelta(delta: Delta): Uint8Array {
  return gzipSync(new TextEncoder().encode(writeDelta(delta)));
}

export function promise(file: string, bytes: Uint8Array): MirrorFile {
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
