import { PACKED_MAGIC } from '../../source/packed-magic';
import { DigestList } from '../digest-list';
import { decodeHead, HEAD } from '../head';
import type { Generation, Section } from '../section';
import { FRAME_HEAD, type PackedHead } from './container';

/** A generation as one stream of bytes, always the same for the same rows. Compress it for the way. */
export async function* writePacked(generation: Generation): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const checksum = new DigestList();
  let bytes = FRAME_HEAD;
  let frames = 0;
  for await (const section of generation.sections()) {
    bytes += frameHead(section).length + section.bytes.length;
    frames++;
  }
  const head: PackedHead = { version: 1, head: decodeHead(await generation.read(HEAD)), bytes, frames };
  const json = new TextEncoder().encode(JSON.stringify(head));
  await checksum.add(json);
  yield PACKED_MAGIC.slice();
  yield numberBytes(json.length);
  yield json;
  for await (const section of generation.sections()) {
    const frame = joinTwo(frameHead(section), section.bytes);
    await checksum.add(frame);
    yield frame;
  }
  const end = new Uint8Array(FRAME_HEAD);
  new DataView(end.buffer).setUint32(1, frames, true);
  await checksum.add(end);
  yield end;
  yield await checksum.value();
}

function frameHead({ name, number, bytes }: Section): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(name);
  const head = new Uint8Array(FRAME_HEAD + text.length);
  const view = new DataView(head.buffer);
  view.setUint8(0, text.length);
  view.setUint32(1, number, true);
  view.setUint32(5, bytes.length, true);
  head.set(text, FRAME_HEAD);
  return head;
}

function numberBytes(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function joinTwo(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
