import { ImportError } from '../../import-error';
import { PACKED_MAGIC } from '../../source/packed-magic';
import { DigestList } from '../digest-list';
import { decodeHead, HEAD, type Head } from '../head';
import type { Section, SectionSink } from '../section';
import {
  CHECKSUM,
  FRAME_HEAD,
  isPacked,
  LONGEST_HEAD,
  LONGEST_SECTION,
  type PackedHead,
  packedHeadSchema,
} from './container';
import { ByteTaker } from './take-bytes';

/**
 * Copies the sections of a packed directory into a sink as they come. What the sink was given is worth nothing until
 * this resolves: the checksum stands at the end.
 * @param onHead called once, with what the file says of itself
 * @returns the head of the generation
 * @throws {ImportError} `foreign` if it is no packed directory, `cut` if it ends early, `damaged` if it was changed
 */
export async function readPacked(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  sink: SectionSink,
  onHead: (head: PackedHead) => void = () => undefined,
): Promise<Head> {
  const taker = new ByteTaker(chunks);
  const checksum = new DigestList();
  if (!isPacked(await taker.take(PACKED_MAGIC.length))) throw new ImportError('foreign');
  const json = await taker.take(await takeLength(taker, LONGEST_HEAD));
  await checksum.add(json);
  const packed = parseHead(json);
  onHead(packed);
  const start = taker.taken;
  let head: Head | null = null;
  let frames = 0;
  while (true) {
    const section = await takeFrame(taker, checksum);
    if (section === null) break;
    if (section.name === HEAD) head = readHead(section.bytes);
    if (++frames > packed.frames) throw new ImportError('damaged');
    await sink.put(section);
  }
  if (frames !== packed.frames || taker.taken - start !== packed.bytes) throw new ImportError('damaged');
  const [promised, real] = [await taker.take(CHECKSUM), await checksum.value()];
  if (!real.every((byte, at) => byte === promised[at])) throw new ImportError('damaged');
  if (!(await taker.isAtEnd())) throw new ImportError('damaged');
  if (head === null || JSON.stringify(head) !== JSON.stringify(packed.head)) throw new ImportError('damaged');
  return head;
}

async function takeLength(taker: ByteTaker, longest: number): Promise<number> {
  const length = new DataView((await taker.take(4)).buffer).getUint32(0, true);
  if (length > longest) throw new ImportError('damaged');
  return length;
}

function parseHead(json: Uint8Array): PackedHead {
  try {
    return packedHeadSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
  } catch (cause) {
    throw new ImportError('damaged', { cause });
  }
}

function readHead(bytes: Uint8Array): Head {
  try {
    return decodeHead(bytes);
  } catch (cause) {
    throw new ImportError('damaged', { cause });
  }
}

/** The next section; null at the end frame. */
async function takeFrame(taker: ByteTaker, checksum: DigestList): Promise<Section | null> {
  const start = await taker.take(FRAME_HEAD);
  const view = new DataView(start.buffer);
  const [nameLength, number, length] = [view.getUint8(0), view.getUint32(1, true), view.getUint32(5, true)];
  if (nameLength === 0) {
    await checksum.add(start);
    return null;
  }
  if (length > LONGEST_SECTION) throw new ImportError('damaged');
  const rest = await taker.take(nameLength + length);
  const frame = new Uint8Array(FRAME_HEAD + rest.length);
  frame.set(start);
  frame.set(rest, FRAME_HEAD);
  await checksum.add(frame);
  const name = new TextDecoder().decode(rest.subarray(0, nameLength));
  return { name, number, bytes: rest.slice(nameLength) };
}
