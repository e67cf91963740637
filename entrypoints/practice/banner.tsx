import type { JSX } from 'preact';
import { useWords } from './speech';

interface BannerProps {
  readonly isTry: boolean;
  readonly hasExercise: boolean;
}

/** Says plainly that nothing leaves from here, and what there is to try. */
export function Banner({ isTry, hasExercise }: BannerProps): JSX.Element {
  const words = useWords();
  return (
    <aside class="banner" aria-label={words.title}>
      <p>
        <strong>{words.banner}</strong> {isTry ? words.bannerTry : null}{' '}
        {hasExercise ? null : <a href="#exercises">{words.bannerExercises}</a>}
      </p>
    </aside>
  );
}
