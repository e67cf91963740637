import { useEffect, useRef } from 'preact/hooks';

/**
 * When what had the focus has gone away with a change of `token`, the first button of `place` gets it: without this, the
 * next Tab would start at the top of the page.
 */
export function useFocusKept(place: { current: HTMLElement | null }, token: string): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'focusin',
      ({ target }) => {
        last.current = target;
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
  // Each change of the token looks.
  useEffect(() => {
    if (!(last.current instanceof Element) || last.current.isConnected) return;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [place, token]);
}
