/** Keeps the values of the keys asked for last. A value that fails to load is not kept. */
export function createLru<T>(
  capacity: number,
  load: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    if (known) kept.delete(key);
    const value = known ?? load(key);
    kept.set(key, value);
    if (!known) {
      value.catch(() => {
        if (kept.get(key) === value) kept.delete(key);
      });
    }
    if (kept.size > capacity) {
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    return value;
  };
}
