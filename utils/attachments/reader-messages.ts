import type { FileContent } from '../mail/attachment-content';

/**
 * What is said to the worker that reads one attached file (`/attachment-reader.js`), in this order: `begin`, any number
 * of `bytes`, `end`; `cancel` at any time. Plain data: in Chromium, messages of an extension cross as JSON, hence base64.
 */
export type ReaderOrder =
  /** `size` is in bytes. A file over `LARGEST_FILE` is refused at once. */
  | { readonly kind: 'begin'; readonly name: string; readonly size: number }
  /** The next bytes of the file, as base64 that stands by itself (`bytesToBase64`); `CHUNK_SIZE` bytes at most. */
  | { readonly kind: 'bytes'; readonly base64: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'cancel' };

/** What the worker says. Exactly one `done` comes, and nothing after it: then the worker is to be ended. */
export type ReaderNews =
  /** How much has come and been read, from 0 to 1; never goes back. */
  | { readonly kind: 'progress'; readonly done: number }
  /** Its state is `read` or `unread`. */
  | { readonly kind: 'done'; readonly content: FileContent };

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 25 * 1024 * 1024;

/** How many bytes one `bytes` order may bear; divisible by three, so that base64 needs no filling. */
export const CHUNK_SIZE = 768 * 1024;

/** How long the worker reads after `end`, in ms; then it says what it has. */
export const READING_TIME = 3_000;

/**
 * How long after `end` a worker that has said nothing is lost, in ms: a knot in one page of a PDF cannot be stopped from
 * within. Whoever holds the line ends it then, and takes the file for `too-slow`.
 */
export const PATIENCE = 5_000;
