import type { ReaderNews, ReaderOrder } from '../attachments/reader-messages';

/** Name of the lines by which the guard of a page hands a file over to the reader. One line, one file. */
export const ATTACHMENT_LINE = 'attachment-reader';

/** What the page says: the orders for the worker, as they are. */
export type LineOrder = ReaderOrder;

/** What the page hears: the worker's news, and `more` when the next piece is wanted (a piece is never sent unasked). */
export type LineNews = ReaderNews | { readonly kind: 'more' };
