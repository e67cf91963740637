import type { Evidence } from '../../utils/health/evidence';
import { strongestPhrases } from '../dialog/plan';
import { useSpeech } from '../speech';
import { fill } from '../words/fill';

/** The words of the message that count as signs of health data, strongest first. */
export function Phrases({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { words } = useSpeech();
  return (
    <ul class="phrases">
      {strongestPhrases(evidence).map(({ text, segment }) => (
        <li key={text}>
          <q>{fill(words.quote, { text })}</q> <span class="place">{words.places[segment]}</span>
        </li>
      ))}
    </ul>
  );
}
