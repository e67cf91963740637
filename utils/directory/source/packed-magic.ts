/** The first bytes of a packed directory: `plisur-d` and the number of the format's family. No text begins so. */
export const PACKED_MAGIC = Uint8Array.of(0x89, 0x70, 0x6c, 0x69, 0x73, 0x75, 0x72, 0x2d, 0x64, 0x31);
