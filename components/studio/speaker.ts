import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

type Say = (sentence: string) => void;

export const SpeakerContext = createContext<Say>(() => undefined);

/** Tells a screen reader what a press did, in the page's one live region. */
export function useSay(): Say {
  return useContext(SpeakerContext);
}

/** What the live region says. The same sentence twice is told twice: a space that nobody hears makes it another. */
export function useSpeaker(): { readonly said: string; readonly say: Say } {
  const [said, setSaid] = useState('');
  const say = useCallback(
    (sentence: string) => setSaid((before) => (before === sentence ? `${sentence}\u00A0` : sentence)),
    [],
  );
  return { said, say };
}
