import type { JSX } from 'preact';
import { useWords } from './speech';

/** Says plainly that nothing leaves from here, and what there is to try. */
export function Banner({ isTry }: { readonly isTry: boolean }): JSX.Element {
  const words = useWords();
  return (
    <aside class="banner" aria-label={words.title}>
      <p>
        <strong>{words.banner}</strong> {isTry ? words.bannerTry : null}
      </p>
    </aside>
  );
}
