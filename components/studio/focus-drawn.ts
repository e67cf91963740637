/** Brings the focus to an element once what was just changed is drawn. */
export function focusDrawn(page: Document, find: (page: Document) => HTMLElement | null | undefined): void {
  queueMicrotask(() => find(page)?.focus());
}
