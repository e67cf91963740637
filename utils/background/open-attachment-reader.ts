import { openHiddenPage } from '../list-worker/hidden-page';

/**
 * Makes sure that a file's line is taken: by the background itself where it is a page (Firefox), else by the page that
 * nobody sees, which outlives it.
 */
export async function openAttachmentReader(): Promise<Record<string, never>> {
  if (!canStartWorkers()) await openHiddenPage();
  return {};
}

/** A service worker may start no worker. */
export function canStartWorkers(): boolean {
  return typeof Worker !== 'undefined';
}
