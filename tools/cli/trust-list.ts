import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { writeCompactForm } from '../../utils/trust/list/compact-form';
import { readTrustList } from '../../utils/trust/list/read-trust-list';
import type { RejectedEntry, TrustList } from '../../utils/trust/list/trust-list';

/** What is told of a trust list. */
export interface TrustListReport {
  /** Entries of the file; the liste blanche has one for each domain and certificate. */
  readonly entries: number;
  /** Different domains. */
  readonly names: number;
  readonly rejected: readonly RejectedEntry[];
  /** ISO 8601; null if the file does not say. */
  readonly generatedAt: string | null;
  readonly signature: TrustList['signature'];
}

/**
 * Reads a trust list in any of its forms, and writes our compact form to `compact` if that is given: what a mirror
 * serves, free of the contacts of operators. Rejects with TrustListError (`problem`: `cut`, `foreign`, `empty`),
 * having written nothing, or with the error of the file system.
 */
export async function runTrustList(
  file: string,
  options: { readonly compact?: string } = {},
): Promise<TrustListReport> {
  const list = await readTrustList(createReadStream(file, { encoding: 'utf8' }));
  if (options.compact !== undefined) await writeFile(options.compact, await writeCompactForm(list));
  return {
    entries: list.entries,
    names: list.names.length,
    rejected: list.rejected,
    generatedAt: list.generatedAt,
    signature: list.signature,
  };
}
