/** The first element of the first selector that matches anything. */
export function findFirst(root: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return null;
}

/** As `findFirst`, but passes over elements that are not shown: Outlook keeps old panes in the page. */
export function findShown(root: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    for (const found of root.querySelectorAll<HTMLElement>(selector)) {
      if (isShown(found)) return found;
    }
  }
  return null;
}

/** All elements that match any of the selectors, in page order, without those inside another of them. */
export function findOutermost(root: ParentNode, selectors: readonly string[]): readonly HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(selectors.join(','))];
  return all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
}

export function matchesAny(element: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => element.matches(selector));
}

/** True unless the browser says that the element is not drawn. */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}
