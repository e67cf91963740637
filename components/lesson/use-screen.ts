import { useEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../utils/platform/language';
import { LIBRARY } from './route';

interface ScreenState {
  /** What is shown; null while that is not known. */
  readonly name: string | null;
  readonly title: string;
  readonly lang: Lang;
}

/**
 * Keeps title and language of the page, and brings the focus to each new screen: to its heading, or, when a person
 * comes back to the library, to the link that they left it by. The first screen takes nothing.
 */
export function useScreen(page: Document, { name, title, lang }: ScreenState): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    page.title = title;
    page.documentElement.lang = lang;
  }, [page, title, lang]);
  useEffect(() => {
    if (name === null) return;
    const left = before.current;
    before.current = name;
    if (left === null || left === name) return;
    const link = page.querySelector<HTMLElement>(`main a[href="${CSS.escape(left)}"]`);
    const heading = page.querySelector<HTMLElement>('main h1');
    if (name !== LIBRARY) page.defaultView?.scrollTo(0, 0);
    (name === LIBRARY ? (link ?? heading) : heading)?.focus();
  }, [page, name]);
}
