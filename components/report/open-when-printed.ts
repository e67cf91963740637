/** Opens what is folded while the page is printed: nobody can press « Voir le tableau » on paper. */
export function openWhenPrinted(window: Window, signal: AbortSignal): void {
  let opened: readonly HTMLDetailsElement[] = [];
  window.addEventListener(
    'beforeprint',
    () => {
      opened = [...window.document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const one of opened) one.open = true;
    },
    { signal },
  );
  window.addEventListener(
    'afterprint',
    () => {
      for (const one of opened) one.open = false;
    },
    { signal },
  );
}
