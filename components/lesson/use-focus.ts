import { useEffect, useRef } from 'preact/hooks';

/** Takes the focus when it comes, if `isWanted` then: what a person's press brought up is read where it stands. */
export function useFocusOnce<T extends HTMLElement>(isWanted: boolean) {
  const element = useRef<T>(null);
  const wanted = useRef(isWanted);
  useEffect(() => {
    if (wanted.current) element.current?.focus();
  }, []);
  return element;
}
