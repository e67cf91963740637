import type { Tokens } from './text/tokens';
import type { Context } from './trie/lexicon-data';

/** An ambiguous word is settled by words no further than this in its sentence. */
const WITHIN = 12;

/**
 * Whether the sentence makes the ambiguous words `from` to `to` speak of health. Null when it makes them speak of
 * something else.
 * @param isClinical the sentence speaks of health by other words
 */
export function settleContext(
  context: Context,
  tokens: Tokens,
  forms: Uint32Array,
  from: number,
  to: number,
  isClinical: boolean,
): 'settled' | 'open' | null {
  const { health, other } = context.deciding;
  let isHealth = isClinical;
  for (let at = Math.max(0, from - WITHIN); at <= to + WITHIN && at < tokens.count; at++) {
    if ((at >= from && at <= to) || tokens.sentences[at] !== tokens.sentences[from]) continue;
    const form = forms[at] ?? 0;
    if (form === 0) continue;
    if (other.has(form)) return null;
    if (health.has(form)) isHealth = true;
  }
  return isHealth ? 'settled' : 'open';
}
