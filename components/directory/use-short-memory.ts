import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

/**
 * A text that is kept in this component and nowhere else, and forgotten: on leaving the page, and `ms` after it was last
 * changed (then `onTimeOut` is called).
 */
export function useShortMemory(
  ms: number,
  onTimeOut: () => void,
): [text: string, set: (text: string) => void] {
  const [text, setText] = useState('');

  // The time starts anew with each change of the text, and at once.
  useLayoutEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => {
      setText('');
      onTimeOut();
    }, ms);
    return () => clearTimeout(timer);
  }, [text, ms]);

  useEffect(() => {
    // A page may be put aside whole and come back with what stood in its fields.
    const forget = (): void => setText('');
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, []);

  return [text, useCallback((next: string) => setText(next), [])];
}
