import { useLayoutEffect, useRef } from 'preact/hooks';
import { canBeDismissed } from '../../utils/dismissed/can-be-dismissed';
import type { Evidence } from '../../utils/health/evidence';
import { type Phrase, strongestPhrases } from '../dialog/plan';
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

/** The words of the message that count as signs of health data, strongest first, each with its place and its reason. */
export function Phrases({ evidence, aside, dismisser }: PhrasesProps) {
  return (
    <ul class="phrases">
      {strongestPhrases(evidence, aside).map((phrase) => (
        <Item key={phrase.text} phrase={phrase} dismisser={dismisser} />
      ))}
    </ul>
  );
}

function Item({ phrase, dismisser }: { readonly phrase: Phrase } & Pick<PhrasesProps, 'dismisser'>) {
  const { lang, words } = useSpeech();
  const { text, evidence, isAside } = phrase;
  const button = useRef<HTMLButtonElement>(null);
  const wasPressed = useRef(false);
  // The list is sorted anew around the button that was pressed: the focus stays on it.
  useLayoutEffect(() => {
    if (wasPressed.current) button.current?.focus();
    wasPressed.current = false;
  });

  const label = isAside ? words.aside.undo : words.aside.dismiss;
  return (
    <li class={isAside ? 'aside' : ''}>
      <q>{fill(words.quote, { text })}</q>{' '}
      <span class="place">{[words.places[evidence.segment], evidence.file].filter(Boolean).join(' ')}</span>
      <p class="reason-line">
        {isAside ? words.aside.done : evidence.why[lang]}{' '}
        {dismisser !== null && canBeDismissed(evidence) && (
          <button
            ref={button}
            type="button"
            class="find"
            data-action="dismiss"
            aria-label={fill(words.aside.of, { label, text })}
            onClick={(event) => {
              wasPressed.current = true;
              dismisser(evidence, !isAside)(event);
            }}
          >
            {label}
          </button>
        )}
      </p>
    </li>
  );
}
