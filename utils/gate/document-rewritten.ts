/**
 * Calls `again` after `document.open()`, which throws away every listener of the document and its window. Webmails
 * fill their pop-out windows that way. The call is harmless when nothing was thrown away: adding the same listener
 * twice adds it once.
 */
export function onDocumentRewritten(page: Document, again: () => void): void {
  new MutationObserver((changes) => {
    if (changes.some(({ target, addedNodes }) => target === page && addedNodes.length > 0)) again();
  }).observe(page, { childList: true });
}
