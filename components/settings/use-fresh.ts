import { useEffect } from 'preact/hooks';
import type { SettingsView } from '../../utils/platform/verbs';

/**
 * Calls `read` now, whenever the person comes back to this page, and when the settings have been read anew: the
 * background announces new lists in the same way.
 */
export function useFresh(read: () => void, view: SettingsView): void {
  // Another view reads anew.
  useEffect(read, [view, read]);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('focus', read, { signal });
    document.addEventListener('visibilitychange', () => !document.hidden && read(), { signal });
    return () => stop.abort();
  }, [read]);
}
