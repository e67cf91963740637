import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { FRENCH } from './words/french';
import type { Voice } from './words/voice';

const VoiceContext = createContext<Voice>(FRENCH);

/** Sets the language of what stands below. */
export const Speech = VoiceContext.Provider;

/** The language of a surface, its words, and the sentences of the rules. */
export function useSpeech(): Voice {
  return useContext(VoiceContext);
}
