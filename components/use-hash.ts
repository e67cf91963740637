import { useEffect, useState } from 'preact/hooks';

/** What follows the `#` of the page's address, with it. */
export function useHash(window: Window): string {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setHash(window.location.hash), stop);
    return () => stop.abort();
  }, [window]);
  return hash;
}
