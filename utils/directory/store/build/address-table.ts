import { ImportError } from '../../import-error';
import { ByteWriter } from '../byte-writer';
import { hashBytes } from '../hash-bytes';
import { CODE_BYTES, CODE_LIMIT, readCode, writeCode } from '../row-code';
import { ValueTable } from './value-table';
import type { Values } from './values';

const AT = 0x40;
const decoder = new TextDecoder();

/** At the end of a key, instead of the code of a domain: there is no `@`. */
const NO_DOMAIN = CODE_LIMIT - 1;

/** Addresses, all different, of which many share a domain: a domain is kept once, and takes 3 bytes in each address. */
export class AddressTable implements Values {
  readonly domains = new ValueTable();
  readonly #keys = new ValueTable();
  readonly #key = new ByteWriter(256);
  readonly #one = new ByteWriter(256);
  readonly #other = new ByteWriter(256);

  get size(): number {
    return this.#keys.size;
  }

  intern(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return 0;
    let at = end - 1;
    while (at >= start && bytes[at] !== AT) at--;
    const domain = at < start ? NO_DOMAIN : this.domains.intern(bytes, at + 1, end);
    const key = this.#key;
    key.length = 0;
    key.copy(bytes, start, at < start ? end : at);
    if (domain > NO_DOMAIN) throw new ImportError('foreign');
    key.reserve(CODE_BYTES);
    writeCode(domain, key.bytes, key.length);
    key.length += CODE_BYTES;
    return this.#keys.intern(key.bytes, 0, key.length);
  }

  copyTo(writer: ByteWriter, value: number): void {
    const domain = this.copyLocalPart(writer, value);
    if (domain < 0) return;
    writer.byte(AT);
    this.domains.copyTo(writer, domain);
  }

  /** Copies what is before the `@`. Returns the number of the domain; -1 if there is no `@`. */
  copyLocalPart(writer: ByteWriter, value: number): number {
    if (value === 0) return -1;
    const { bytes } = this.#keys;
    const end = this.#keys.end(value) - CODE_BYTES;
    writer.copy(bytes, this.#keys.start(value), end);
    const domain = readCode(bytes, end);
    return domain === NO_DOMAIN ? -1 : domain;
  }

  text(value: number): string {
    return decoder.decode(this.#read(value, this.#one));
  }

  compare(one: number, other: number): number {
    const [left, right] = [this.#read(one, this.#one), this.#read(other, this.#other)];
    const shorter = Math.min(left.length, right.length);
    for (let at = 0; at < shorter; at++) {
      const gap = (left[at] ?? 0) - (right[at] ?? 0);
      if (gap !== 0) return gap;
    }
    return left.length - right.length;
  }

  hash(value: number): number {
    const { length } = this.#read(value, this.#one);
    return hashBytes(this.#one.bytes, 0, length);
  }

  freeze(): void {
    this.#keys.freeze();
    this.domains.freeze();
  }

  #read(value: number, writer: ByteWriter): Uint8Array {
    writer.length = 0;
    this.copyTo(writer, value);
    return writer.bytes.subarray(0, writer.length);
  }
}
