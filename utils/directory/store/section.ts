/** A named piece of a generation. Numbered pieces of one name are read one by one, single ones whole (number 0). */
export interface Section {
  readonly name: string;
  readonly number: number;
  /** Has a buffer of its own, so that storing it copies nothing else. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A section that should be there is not: the generation was replaced under a reader, or the disk lost it. */
export class SectionMissing extends Error {
  override readonly name = 'SectionMissing';
}

/** Where the sections of one whole generation are read. */
export interface Generation {
  /** Tells generations of one store apart. */
  readonly id: number;
  /** @throws {SectionMissing} */
  read(name: string, number?: number): Promise<Uint8Array>;
  /** All sections, those of one name in the order of their numbers. */
  sections(): AsyncIterable<Section>;
}

/** Takes the sections of a generation while it is built or read from a file. */
export interface SectionSink {
  put(section: Section): Promise<void>;
}
