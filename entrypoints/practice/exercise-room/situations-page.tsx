import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Header } from '../header';
import type { Language } from '../language';
import { useLanguage } from '../speech';
import type { Score } from './score';
import { ScoreLine } from './score-line';
import { SituationList } from './situation-list';
import type { RoomWords } from './words';

interface SituationsPageProps {
  readonly score: Score;
  readonly words: RoomWords;
  readonly onLanguage: (language: Language) => void;
}

/** All situations on one page, to choose from. */
export function SituationsPage({ score, words, onLanguage }: SituationsPageProps): JSX.Element {
  const language = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.title} · Pli sûr`;
  }, [language]);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="page room">
      <Header dispatch={(action) => action.kind === 'speak' && onLanguage(action.language)} />
      <main id="messages" tabIndex={-1} class="room-sheet">
        <h2 ref={title} tabIndex={-1}>
          {words.title}
        </h2>
        <p>{words.intro}</p>
        <p class="room-score">
          <ScoreLine score={score} words={words} />
        </p>
        {score.isKept ? null : <p class="note">{words.notKept}</p>}
        <SituationList score={score} words={words} language={language} hasGoals />
        <p>
          <a href="practice.html">{words.freePractice}</a>
        </p>
      </main>
    </div>
  );
}
