/** Digests under way at a time: each holds a copy of its bytes. */
const WINDOW = 8;

/** SHA-256 of many pieces, made beside other work, and of them all. */
export class DigestList {
  readonly #digests: Promise<ArrayBuffer>[] = [];

  /** Resolves when there is room for more. */
  async add(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#digests.push(crypto.subtle.digest('SHA-256', bytes));
    await this.#digests[this.#digests.length - WINDOW];
  }

  /** SHA-256 over the digests, in the order their pieces came. */
  async value(): Promise<Uint8Array<ArrayBuffer>> {
    const all = new Uint8Array(this.#digests.length * 32);
    for (const [at, digest] of (await Promise.all(this.#digests)).entries()) {
      all.set(new Uint8Array(digest), at * 32);
    }
    return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  }
}
