import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PliMark } from '../icons/icon';
import { LevelIcon } from '../icons/level-icon';
import { useSpeech } from '../speech';
import { AskStep } from './ask-step';
import { useDesk } from './dialog-desk';
import { FindStep } from './find-step';
import { ReadyStep } from './ready-step';
import { RemoveStep } from './remove-step';
import { topicOf } from './topic';

/** What the dialog shows: the question itself, or one of the two mends that need more from the person. */
export type Step = 'ask' | 'find' | 'remove';

/** The dialog at the send. `turn` counts the dialogs of this page and chooses among the wordings of the title. */
export function QuestionDialog({ turn }: { readonly turn: number }) {
  const { question, decide } = useDesk();
  const { words } = useSpeech();
  const [step, setStep] = useState<Step>(question.find ? 'find' : 'ask');
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef(true);

  useLayoutEffect(() => {
    // The first heading takes the focus when the dialog opens; those of later steps when they come.
    if (!first.current) dialog.current?.querySelector('h2')?.focus();
    first.current = false;
  }, [step]);

  const { level } = question.verdict;
  const topic = topicOf(question.verdict);
  const isCalm = topic === 'ready' || question.find !== undefined;
  // What was set aside is no danger averted: nobody is congratulated on it.
  const isAside = topic === 'ready' && question.aside.length > 0 && !question.mended;
  const titles = isAside ? ([words.aside.calm] as const) : words.titles[topic];
  const title = titles[turn % titles.length] ?? titles[0];
  return (
    <dialog
      ref={dialog}
      class={`dialog tone-${isCalm ? 'clear' : level}`}
      aria-labelledby="title"
      aria-describedby="lead"
      onCancel={(event) => {
        // The browser's own wish to close (a back gesture, for instance) is the person's wish to go back.
        event.preventDefault();
        if (event.isTrusted) decide({ kind: 'go-back' });
      }}
    >
      <header class="masthead">
        <PliMark />
        <span class="product">{words.product}</span>
        {!question.find && (
          <span class="level">
            <LevelIcon level={isCalm ? 'clear' : level} size={16} />
            {isCalm ? words.dialog.before : words.levels[level]}
          </span>
        )}
      </header>
      {step === 'find' && (
        <FindStep onBack={() => (question.find ? decide({ kind: 'go-back' }) : setStep('ask'))} />
      )}
      {step === 'remove' && <RemoveStep onBack={() => setStep('ask')} />}
      {step === 'ask' && topic === 'ready' && <ReadyStep title={title} />}
      {step === 'ask' && topic !== 'ready' && <AskStep title={title} onStep={setStep} />}
    </dialog>
  );
}
