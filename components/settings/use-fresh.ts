import { useEffect } from 'preact/hooks';

/** Calls `read` now, and again whenever the person comes back to this page. */
export function useFresh(read: () => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    read();
    addEventListener('focus', read, { signal });
    document.addEventListener('visibilitychange', () => !document.hidden && read(), { signal });
    return () => stop.abort();
  }, [read]);
}
