import { findPersons } from './find-persons';
import type { CueHit } from './match-terms';
import type { Tokens } from './tokens';

/** Of whom a sentence speaks. */
export interface Frame {
  /** A person in particular: by name, age or birth, or only hinted at. */
  readonly person: 'named' | 'hinted' | null;
  /** Anybody: a rule, a campaign, « tout salarié », « en cas de ». */
  readonly isImpersonal: boolean;
  /** A thing is the subject: a vehicle, a server, a budget. */
  readonly isThing: boolean;
}

/** The subject of a French sentence stands among its first words. */
const SUBJECT_WITHIN = 4;

/** Reads the frame of every sentence of a text, in order. */
export function frameSentences(tokens: Tokens, cues: readonly CueHit[], isFileName: boolean): Frame[] {
  const count = (tokens.sentences[tokens.count - 1] ?? 0) + 1;
  const named = new Uint8Array(count);
  const hinted = new Uint8Array(count);
  const impersonal = new Uint8Array(count);
  const thing = new Uint8Array(count);
  for (const { at, cue } of findPersons(tokens))
    (cue === 'named' ? named : hinted)[tokens.sentences[at] ?? 0] = 1;
  if (isFileName && hasSurname(tokens)) hinted[0] = 1;
  for (const { cue, from } of cues) {
    const sentence = tokens.sentences[from] ?? 0;
    if (cue.cue === 'person') named[sentence] = 1;
    else if (cue.cue === 'weak-person') hinted[sentence] = 1;
    else if (cue.cue === 'impersonal') impersonal[sentence] = 1;
    else if (countWordsBefore(tokens, from) < SUBJECT_WITHIN) thing[sentence] = 1;
  }
  return Array.from({ length: count }, (_, i) => ({
    person: named[i] === 1 ? 'named' : hinted[i] === 1 ? 'hinted' : null,
    isImpersonal: impersonal[i] === 1,
    isThing: thing[i] === 1,
  }));
}

/** `attestation_suivi_EXEMPLE.pdf`: a long word in capitals. */
function hasSurname({ folded }: Tokens): boolean {
  return /(?<![\p{L}])\p{Lu}{5,}(?!\p{L})/u.test(folded.original);
}

function countWordsBefore(tokens: Tokens, at: number): number {
  let before = 0;
  while (
    before < SUBJECT_WITHIN &&
    at - before > 0 &&
    tokens.sentences[at - before - 1] === tokens.sentences[at]
  )
    before++;
  return before;
}
