import { ask } from '../platform/ask';
import { openPortLine } from '../platform/port-line';
import type { OpenReader } from './hand-over-file';
import { ATTACHMENT_LINE } from './line-messages';

/**
 * A line from a page's guard to the extension's own reader. In Chromium it leads to the page that holds the workers, not
 * to the background, which may die meanwhile.
 */
export const openReader: OpenReader = async (onNews, onLost) => {
  await ask('attachment-reader-open', {});
  return openPortLine(ATTACHMENT_LINE, onNews, onLost);
};
