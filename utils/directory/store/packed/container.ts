import * as z from 'zod/mini';
import { PACKED_MAGIC } from '../../source/packed-magic';
import { headSchema } from '../head';

/**
 * A packed directory: magic (10 bytes), length of the head (4 bytes), head (JSON), frames, end frame, checksum.
 * A frame: length of the name (1 byte), number (4), length (4), name, bytes. The end frame has a name of length 0 and
 * the number of frames as its number. The checksum is the SHA-256 over the SHA-256 of the head and of each frame.
 * Numbers are little-endian.
 */
export const FRAME_HEAD = 9;
export const CHECKSUM = 32;

/** No section of ours comes near; a length beyond it is damage. */
export const LONGEST_SECTION = 1 << 26;
export const LONGEST_HEAD = 1 << 16;

export const packedHeadSchema = z.object({
  version: z.literal(1),
  head: headSchema,
  /** Bytes of all frames, the end frame without the checksum included. */
  bytes: z.int().check(z.nonnegative()),
  frames: z.int().check(z.nonnegative()),
});
export type PackedHead = z.infer<typeof packedHeadSchema>;

/** True if a file begins like a packed directory. */
export function isPacked(start: Uint8Array): boolean {
  return start.length >= PACKED_MAGIC.length && PACKED_MAGIC.every((byte, at) => start[at] === byte);
}
