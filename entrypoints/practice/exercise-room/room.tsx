import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Judged } from '../exercises/exercise';
import { findExercise } from '../exercises/registry';
import type { Language } from '../language';
import { type Place, placeOf } from '../place';
import type { PracticeDirectory } from '../practice-directory';
import { SpeechContext, speechOf } from '../speech';
import type { ExerciseStage } from './exercise-stage';
import { Play } from './play';
import { SituationsPage } from './situations-page';
import { useScore } from './use-score';
import { roomWords } from './words';

interface RoomProps {
  readonly stage: ExerciseStage;
  readonly directory: PracticeDirectory;
  readonly language: Language;
  readonly now: () => number;
}

/** The exercises: one of them, or all of them as a list. The address says which. */
export function Room({ stage, directory, now, ...first }: RoomProps): JSX.Element {
  const [language, setLanguage] = useState(first.language);
  const [attempt, setAttempt] = useState(1);
  const [score, noteTry] = useScore(now);
  const place = usePlace();
  const exercise = place.kind === 'exercise' ? findExercise(place.id) : null;
  const id = exercise?.id;
  useEffect(() => directory.setGuests(exercise?.people ?? []), [exercise]);

  function judged({ result }: Judged): void {
    if (id !== undefined) noteTry(id, result === 'mastered');
  }

  if (exercise !== null) {
    return (
      <Play
        key={`${id} ${attempt}`}
        exercise={exercise}
        stage={stage}
        score={score}
        language={language}
        now={now}
        onLanguage={setLanguage}
        onJudged={judged}
        onRestart={() => setAttempt(attempt + 1)}
      />
    );
  }
  return (
    <SpeechContext.Provider value={speechOf(language)}>
      <SituationsPage score={score} words={roomWords(language)} onLanguage={setLanguage} />
    </SpeechContext.Provider>
  );
}

/** What the address of the page asks for, as it changes. A link to a part of the page leads there and changes nothing. */
function usePlace(): Place {
  const [place, setPlace] = useState(placeOf(location.hash));
  const hash = useRef(location.hash);
  useEffect(() => {
    const follow = (): void => {
      const asked = placeOf(location.hash);
      if (asked.kind !== 'mailbox') {
        hash.current = location.hash;
        setPlace(asked);
      } else if (location.hash === '' || asked.isTry) location.reload();
      else history.replaceState(null, '', hash.current);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
