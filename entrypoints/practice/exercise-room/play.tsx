import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { App, type Dispatch } from '../app';
import { longDate } from '../dates';
import type { Exercise, Judged } from '../exercises/exercise';
import { outcomeOf } from '../exercises/outcome-of';
import { startExercise } from '../exercises/start-exercise';
import type { Language } from '../language';
import type { Mailbox } from '../mailbox';
import { speechOf } from '../speech';
import type { ExerciseStage } from './exercise-stage';
import { Rail } from './rail';
import type { Score } from './score';
import { roomWords } from './words';

interface PlayProps {
  readonly exercise: Exercise;
  readonly stage: ExerciseStage;
  readonly score: Score;
  readonly language: Language;
  readonly now: () => number;
  readonly onLanguage: (language: Language) => void;
  readonly onJudged: (judged: Judged) => void;
  readonly onRestart: () => void;
}

/** One try at one exercise: the mailbox it begins with, and beside it what it is about. */
export function Play({ exercise, stage, score, now, ...rest }: PlayProps): JSX.Element {
  const { language } = rest;
  const [judged, setJudged] = useState<Judged | null>(null);
  const [first] = useState(() => startExercise(exercise, language, now(), introIn(language)));
  const last = useRef(first);
  const attached = useRef(new WeakSet<Element>());
  const rail = useRef<HTMLElement>(null);
  const words = roomWords(language);

  // After the composer, which takes the focus as it opens: the story comes first.
  useEffect(() => {
    focusPart(rail.current, 'title');
  }, []);
  useEffect(() => {
    if (judged !== null) focusPart(rail.current, 'feedback');
  }, [judged]);
  useEffect(() => {
    document.title = `${exercise.title[language]} · Pli sûr`;
  }, [language]);

  function follow(mailbox: Mailbox, dispatch: Dispatch): void {
    rest.onLanguage(mailbox.language);
    stage.onMove((message) => dispatch({ kind: 'take-over', message }));
    attachFiles(mailbox);
    const outcome = outcomeOf(last.current, mailbox, stage.lastLine());
    last.current = mailbox;
    if (outcome === null) return;
    const verdict = exercise.judge(outcome);
    setJudged(verdict);
    rest.onJudged(verdict);
    // The feedback says it all: no second voice speaks at the same time.
    dispatch({ kind: 'hush' });
  }

  /** Hands the exercise's files to each composer that lists them, once: they follow a message that is moved. */
  function attachFiles({ composers }: Mailbox): void {
    for (const { id, attachments } of composers) {
      const element = document.getElementById(id);
      if (element === null || attached.current.has(element)) continue;
      attached.current.add(element);
      for (const file of exercise.draft.files ?? []) {
        if (attachments.includes(file.name)) stage.attach(file, element);
      }
    }
  }

  return (
    <App
      first={first}
      isTry={false}
      now={now}
      onChange={follow}
      side={
        <Rail
          place={rail}
          exercise={exercise}
          judged={judged}
          score={score}
          words={words}
          language={language}
          onRestart={rest.onRestart}
        />
      }
    />
  );
}

function introIn(language: Language): Parameters<typeof startExercise>[3] {
  return ({ at, from }) => speechOf(language).words.wrote(longDate(at, language), from);
}

function focusPart(rail: HTMLElement | null, part: 'title' | 'feedback'): void {
  rail?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
}
