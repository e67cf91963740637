import type { HealthLevel, SegmentKind } from './evidence';
import type { Grade } from './lexicon-term';

/**
 * The one table of the weighing. A message's score is the sum of the weights of its distinct signs and of its most
 * clinical sentences; the level is the highest whose threshold the score reaches. See docs/detection.md.
 */
export const SCORING = {
  /** What a term is worth in a sentence that speaks of nobody in particular nor of anybody in general. */
  grade: { decisive: 0.6, strong: 0.42, medium: 0.22, weak: 0.08 } satisfies Record<Grade, number>,
  /** How the sentence changes it. */
  frame: {
    /** A person is named in the sentence. */
    named: 1.5,
    /** A person is hinted at: « le salarié », « elle est », « votre … ». */
    hinted: 1.25,
    /** A person is named elsewhere in the message. */
    elsewhere: 1.2,
    plain: 1,
    /** A rule or a campaign, with no name in the sentence. */
    impersonal: 0.4,
  },
  /** In a sentence whose subject is a thing, what remains of the two upper grades. */
  thing: { decisive: 0.7, strong: 0.3, medium: 0, weak: 0 } satisfies Record<Grade, number>,
  /** An ambiguous word that only the rest of the message speaks for. */
  ambiguousFromAfar: 0.4,
  segment: {
    subject: 1,
    written: 1,
    quoted: 0.94,
    'attachment-name': 1,
    'attachment-text': 1,
    signature: 0.1,
  } satisfies Record<SegmentKind, number>,
  /** All weak terms together, and all of a signature, count for no more. */
  weakCap: 0.3,
  signatureCap: 0.15,
  /** A medium term with no person in its sentence and no other sign in that sentence or the next ones. */
  lone: 0.5,
  /** What the model adds: a second witness, which never makes `certain`. */
  model: {
    /** Logit from which a sentence counts, and from which it counts in full. */
    from: -0.3,
    full: 1.1,
    /** What a sentence in which a sign stands is ahead by. */
    withSign: 0.7,
    /** What remains where so few words stand without a sign: « Résultat de M. Modèle » is a subject, not a finding. */
    few: { words: 6, leaves: 0.6 },
    /** What a sentence of full score is worth, whoever it speaks of: enough for `possible`. */
    most: 0.22,
    /** What remains where a thing is the subject, or nobody in particular. */
    thing: 0.3,
    impersonal: 0.18,
    /** What remains where the lexicon tells words of the sentence from health: « le pouls de l'économie ». */
    toldApart: 0.4,
    /** Less is not worth showing. Of all sentences the most clinical one counts: a long message has many chances. */
    least: 0.04,
    /** From this logit on, a sign in the sentence is not alone. */
    company: 0.5,
  },
  /** What remains of a term in a sentence that speaks of nobody and that the model takes for an ordinary one. */
  ordinary: {
    /** Logit from which, downwards, it does. */
    below: -2.5,
    leaves: { decisive: 1, strong: 0.45, medium: 0.45, weak: 0.45 } satisfies Record<Grade, number>,
  },
  /** What becomes of the signs, after whom the message speaks of: somebody named, somebody hinted at, nobody. */
  person: { named: 1, hinted: 0.97, nobody: 0.65 },
  threshold: { possible: 0.2, probable: 0.5, certain: 0.85 } satisfies Record<
    Exclude<HealthLevel, 'none'>,
    number
  >,
} as const;

/** Whom a message speaks of, at its plainest. */
export type MessagePerson = keyof typeof SCORING.person;

/**
 * The level of a score. Unless somebody is named it stops at `probable`: a leaflet can be long. What signs and marks
 * amount to must reach `certain` without the model, which may be wrong about a whole way of writing. For `possible`
 * the model counts in full, whoever is meant.
 * Exact marks (a NIR, an XDM envelope) count as a person.
 * @param signScore what signs and marks amount to
 * @param modelScore what the model adds to it
 */
export function readLevel(signScore: number, modelScore: number, person: MessagePerson): HealthLevel {
  const { threshold } = SCORING;
  const factor = SCORING.person[person];
  if (signScore * factor >= threshold.certain && person === 'named') return 'certain';
  if ((signScore + modelScore) * factor >= threshold.probable) return 'probable';
  return signScore * factor + modelScore >= threshold.possible ? 'possible' : 'none';
}
