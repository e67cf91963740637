import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { canBeDismissed } from '../../utils/dismissed/can-be-dismissed';
import type { Evidence } from '../../utils/health/evidence';
import { type Phrase, strongestPhrases } from '../dialog/plan';
import { Chevron } from '../icons/icon';
import { useSpeech } from '../speech';
import { fill } from '../words/fill';

/** Makes the click handler that sets a phrase aside, or takes that back. */
export type Dismisser = (evidence: Evidence, isAside: boolean) => (event: MouseEvent) => void;

interface PhrasesProps {
  readonly evidence: readonly Evidence[];
  /** What the person set aside in this message. */
  readonly aside: readonly Evidence[];
  /** Null where nothing can be set aside. */
  readonly dismisser: Dismisser | null;
}

/** The words of the message that count as signs of health data, strongest first, each with its place and, on demand, its reason. */
export function Phrases({ evidence, aside, dismisser }: PhrasesProps) {
  return (
    <ul class="phrases">
      {strongestPhrases(evidence, aside).map((phrase) => (
        <Item key={phrase.text} phrase={phrase} dismisser={dismisser} />
      ))}
    </ul>
  );
}

type ItemProps = { readonly phrase: Phrase } & Pick<PhrasesProps, 'dismisser'>;

function Item({ phrase, dismisser }: ItemProps) {
  const { words } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasPressed = useRef(false);
  const { text, evidence, isAside } = phrase;
  // The button that was pressed is gone: the focus goes to the one that takes it back, or that shows it again.
  useLayoutEffect(() => {
    if (wasPressed.current) first.current?.focus();
    wasPressed.current = false;
  }, [isAside]);

  // In the bar, which scrolls, what has just been opened would lie below its edge.
  useLayoutEffect(() => {
    if (isOpen) first.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const act = dismisser?.(evidence, !isAside);
  const press = (event: MouseEvent): void => {
    wasPressed.current = true;
    act?.(event);
  };
  const quote = <q>{fill(words.quote, { text })}</q>;
  if (isAside) {
    return (
      <li class="aside">
        {quote} <span class="place">{words.aside.done}</span>{' '}
        {act && <Link label={words.aside.undo} text={text} button={first} onClick={press} />}
      </li>
    );
  }
  return (
    <li class={isOpen ? 'open' : ''}>
      <button
        ref={first}
        type="button"
        class="phrase"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {quote}{' '}
        <span class="place">{[words.places[evidence.segment], evidence.file].filter(Boolean).join(' ')}</span>
        <Chevron />
      </button>
      {isOpen && <Reason evidence={evidence} text={text} onDismiss={act && press} />}
    </li>
  );
}

interface ReasonProps {
  readonly evidence: Evidence;
  readonly text: string;
  readonly onDismiss: ((event: MouseEvent) => void) | undefined;
}

function Reason({ evidence, text, onDismiss }: ReasonProps) {
  const { lang, words } = useSpeech();
  return (
    <p class="reason-line">
      {evidence.why[lang]}{' '}
      {onDismiss && canBeDismissed(evidence) && (
        <Link label={words.aside.dismiss} text={text} onClick={onDismiss} />
      )}
    </p>
  );
}

interface LinkProps {
  readonly label: string;
  readonly text: string;
  readonly button?: RefObject<HTMLButtonElement | null>;
  readonly onClick: (event: MouseEvent) => void;
}

function Link({ label, text, button, onClick }: LinkProps) {
  const { words } = useSpeech();
  return (
    <button
      {...(button && { ref: button })}
      type="button"
      class="find"
      data-action="dismiss"
      aria-label={fill(words.aside.of, { label, text })}
      onClick={onClick}
    >
      {label}
    </button>
  );
}
