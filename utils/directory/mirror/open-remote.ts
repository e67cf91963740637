import { verifySignature } from '../../platform/verify-signature';
import { ImportError, reasonOf } from '../import-error';
import { chunksOf, streamOf } from '../source/byte-source';
import { gunzip } from '../source/gunzip';
import { type Delta, joinDeltas, readDelta } from './delta';
import { type DownloadOptions, download } from './download';
import { type MirrorDelta, type MirrorIndex, parseMirrorIndex } from './mirror-index';
import { planUpdate } from './plan-update';
import { readPromised, readWhole } from './read-promised';

/** What a server has for us. */
export type RemoteDirectory =
  /** What is stored is the newest. */
  | { readonly kind: 'current' }
  /** For `applyDelta` on what is stored. */
  | {
      readonly kind: 'delta';
      readonly delta: Delta;
      readonly asOf: string | null;
      readonly etag: string | null;
    }
  /** For `openSource`. */
  | {
      readonly kind: 'file';
      readonly stream: ReadableStream<Uint8Array>;
      readonly bytesTotal: number | null;
      readonly asOf: string | null;
      readonly etag: string | null;
      /** What the content must turn out to be; null if nobody promised. */
      readonly contentId: string | null;
    };

export interface MirrorOptions extends DownloadOptions {
  /** Ed25519, 32 bytes in base64; empty: signatures are not asked for. */
  readonly publicKey: string;
  /** `contentId` of what is stored; null if nothing is. */
  readonly current: string | null;
}

/** The published extraction of MSSanté mailboxes on data.gouv.fr: an address that stays. */
export const OPEN_DATA_URL = 'https://www.data.gouv.fr/api/1/datasets/r/afe01105-d9a1-41fe-921f-e40ea48b2ba6';

const LARGEST_INDEX = 1 << 20;
const LARGEST_EXTRACTION = 1 << 28;
const LARGEST_SIGNATURE = 1 << 10;

/** @throws {ImportError} see `download` */
export async function openOpenData(options: DownloadOptions): Promise<RemoteDirectory> {
  const found = await download(OPEN_DATA_URL, options);
  return found === null ? { kind: 'current' } : { kind: 'file', ...found, contentId: null };
}

/**
 * What an organisation's server has: a mirror if the address ends in `.json`, else an extraction or a packed directory.
 * With a key, `<address>.sig` must sign exactly the bytes at the address; an index then vouches for its files.
 * @throws {ImportError} `bad-signature`, `foreign`, `damaged`, or see `download`
 */
export async function openMirror(url: string, options: MirrorOptions): Promise<RemoteDirectory> {
  const found = await download(url, options);
  if (found === null) return { kind: 'current' };
  const isIndex = new URL(url).pathname.endsWith('.json');
  if (!isIndex && options.publicKey === '') return { kind: 'file', ...found, contentId: null };

  const bytes = await readWhole(chunksOf(found.stream), isIndex ? LARGEST_INDEX : LARGEST_EXTRACTION);
  if (options.publicKey !== '') await checkSignature(url, bytes, options);
  if (isIndex) return openIndexed(url, parseMirrorIndex(bytes), found.etag, options);
  return { ...found, kind: 'file', stream: streamOf([bytes]), contentId: null };
}

async function openIndexed(
  url: string,
  index: MirrorIndex,
  etag: string | null,
  options: MirrorOptions,
): Promise<RemoteDirectory> {
  const { asOf, full, content } = index;
  const plan = planUpdate(index, options.current);
  if (plan.kind === 'none') return { kind: 'current' };
  if (plan.kind === 'deltas') {
    const delta = await readDeltas(url, plan.files, options);
    if (delta !== null) return { kind: 'delta', delta, asOf, etag };
  }
  const bytes = await readPromised(url, full, options);
  return { kind: 'file', stream: streamOf([bytes]), bytesTotal: full.bytes, asOf, etag, contentId: content };
}

/** Null if a delta is missing or broken: the whole file serves as well. */
async function readDeltas(
  url: string,
  files: readonly MirrorDelta[],
  options: MirrorOptions,
): Promise<Delta | null> {
  try {
    const deltas: Delta[] = [];
    for (const file of files) {
      const bytes = await readPromised(url, file, options);
      const text = new TextDecoder().decode(
        await readWhole(gunzip(chunksOf(streamOf([bytes]))), LARGEST_EXTRACTION),
      );
      deltas.push(readDelta(text));
    }
    const [first, ...rest] = deltas;
    const delta = first === undefined ? null : joinDeltas([first, ...rest]);
    return delta?.from === options.current ? delta : null;
  } catch (fault) {
    if (['cancelled', 'offline', 'failed'].includes(reasonOf(fault))) throw fault;
    return null;
  }
}

async function checkSignature(
  url: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: MirrorOptions,
): Promise<void> {
  const address = new URL(url);
  address.pathname += '.sig';
  const signature = await readSignature(address.href, options);
  const isSigned = await verifySignature(options.publicKey, new TextDecoder().decode(signature), bytes);
  if (!isSigned) throw new ImportError('bad-signature');
}

/** @throws {ImportError} `bad-signature` if there is none */
async function readSignature(url: string, options: MirrorOptions): Promise<Uint8Array> {
  try {
    const found = await download(url, { ...options, etag: null });
    if (found !== null) return await readWhole(chunksOf(found.stream), LARGEST_SIGNATURE);
  } catch (fault) {
    if (['cancelled', 'offline'].includes(reasonOf(fault))) throw fault;
  }
  throw new ImportError('bad-signature');
}
