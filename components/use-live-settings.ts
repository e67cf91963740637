import { useEffect, useState } from 'preact/hooks';
import { followSettings } from '../utils/platform/settings-source';
import type { DecidedSettings } from '../utils/policy/schema';

/** The settings in force, kept up to date; null until they have been read. */
export function useLiveSettings(): DecidedSettings | null {
  const [settings, setSettings] = useState<DecidedSettings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  return settings;
}
