/*
 * What is still read. A file that wants more is no letter of a colleague, and must not cost the browser its memory.
 */

/** Characters of text that are kept of one file. */
export const MOST_TEXT = 2_000_000;

/** Bytes that all archives within one file may unfold to, together. */
export const MOST_UNFOLDED = 250 * 1024 * 1024;

/** Inner files of one archive. */
export const MOST_ENTRIES = 2_000;

/** A zip in a mail in a zip is 3 deep. */
export const DEEPEST = 6;

/** How many times its own size one inner file may unfold to, once it is large. Tables reach 50, logs 100. */
export const STEEPEST_RATIO = 250;
export const LARGE_ENTRY = 8 * 1024 * 1024;

/** Parts that are listed by name as unread. */
export const MOST_MISSED = 100;
