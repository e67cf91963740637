import { useEffect, useState } from 'preact/hooks';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly doneLabel: string;
  /** Read aloud after the label. */
  readonly unseen?: string;
  readonly look?: string;
  onDone(): void;
  /** The browser refused; the person can still copy by hand. */
  onRefused?(): void;
}

/** How long the button says that it is done, in ms. */
const SAID = 2_000;

/** Copies a text, and says so in its own place. */
export function CopyButton({ text, label, doneLabel, unseen, look, onDone, onRefused }: CopyButtonProps) {
  const [isDone, setIsDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setIsDone(false), SAID);
    return () => clearTimeout(timer);
  }, [isDone]);

  function copy(): void {
    navigator.clipboard.writeText(text).then(
      () => {
        setIsDone(true);
        onDone();
      },
      () => onRefused?.(),
    );
  }

  return (
    <button type="button" class={`button ${look ?? ''}`} data-done={isDone} onClick={copy}>
      {isDone ? doneLabel : label}
      {unseen !== undefined && <span class="unseen">{unseen}</span>}
    </button>
  );
}
