import { useEffect } from 'preact/hooks';
import type { Lang } from '../utils/platform/language';

/** Tells the browser the language and the title of a page of ours. */
export function usePageLanguage(page: Document, lang: Lang, title: string): void {
  useEffect(() => {
    page.documentElement.lang = lang;
    page.title = title;
  }, [page, lang, title]);
}
