import type { OwnWords } from './own-words';
import type { Reading } from './read-segment';

/**
 * Leaves out the phrases that a person set aside. Where one of them or an exception of the organisation is all that a
 * sentence holds, the model is silent about the sentence too: nobody should have to say it twice.
 */
export function dropSetAside(reading: Reading, isDismissed: OwnWords['isDismissed']): Reading {
  const { text } = reading.segment;
  const isKept = ({ start, end }: { start: number; end: number }): boolean =>
    !isDismissed(text.slice(start, end));
  const signs = reading.signs.filter(isKept);
  const speaking = new Set(
    signs.filter(({ ambiguity }) => ambiguity !== 'open').map(({ around }) => around.start),
  );
  const setAside = new Set(reading.signs.filter((sign) => !isKept(sign)).map(({ around }) => around.start));
  const sentences = reading.sentences.filter(({ start, frame, telling }) => {
    const isSilenced = (frame.hasException || setAside.has(start)) && !speaking.has(start);
    return !isSilenced && isKept(telling);
  });
  return { ...reading, signs, sentences };
}
