import type { ByteWriter } from '../byte-writer';

/** The distinct values of one field, numbered in the order they first came. Number 0 is the empty value. */
export interface Values {
  readonly size: number;
  /** The number of a value. */
  intern(bytes: Uint8Array, start: number, end: number): number;
  text(value: number): string;
  copyTo(writer: ByteWriter, value: number): void;
  /** Below 0 if one value comes first, byte by byte; above 0 if the other does. */
  compare(one: number, other: number): number;
  /** See `hashBytes`. */
  hash(value: number): number;
  /** Lets go of what only `intern` needs. */
  freeze(): void;
}
