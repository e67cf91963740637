/**
 * One row on its way into the store: UTF-8 bytes, and where each of `MAILBOX_FIELDS` starts and ends in them
 * (field i: `bounds[2 * i]` to `bounds[2 * i + 1]`, without the end). Reused from row to row: copy what is kept.
 */
export interface RowBytes {
  readonly bytes: Uint8Array;
  readonly bounds: Uint32Array;
}

export type OnRow = (row: RowBytes) => void;
