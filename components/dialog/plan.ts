import type { ActionId, Finding, JudgedRecipient, Verdict } from '../../utils/assess/verdict';
import { RANK } from '../../utils/assess/verdict';
import { foldPhrase } from '../../utils/dismissed/hash-phrase';
import type { Question } from '../../utils/gate/presenter';
import type { Evidence } from '../../utils/health/evidence';
import type { Recipient } from '../../utils/mail/draft';
import { REPLACEABLE } from '../findable';
import { listConcerned } from './concerned';

/** How many phrases of the message are shown as reasons. */
const PHRASES = 3;

/** Longest phrase shown, in characters. */
const PHRASE_LENGTH = 72;

/** What undoes something the person did: offered, but never as the first thing to press. */
const DESTRUCTIVE: ReadonlySet<ActionId> = new Set(['remove-recipient']);

/** A phrase of the message, short enough to be quoted. */
export interface Phrase {
  readonly text: string;
  readonly evidence: Evidence;
  /** True if the person set it aside: it counts no more. */
  readonly isAside: boolean;
}

/** The safe actions of a question, best first. Never empty: going back is always possible. */
export function safeActions(question: Question): readonly ActionId[] {
  const offered = new Set(question.verdict.findings.flatMap(({ actions }) => actions));
  const possible = [...offered].filter((action) => isPossible(action, question));
  const last = possible.filter((action) => DESTRUCTIVE.has(action));
  return [...possible.filter((action) => !DESTRUCTIVE.has(action)), 'go-back', ...last];
}

function isPossible(action: ActionId, { available, verdict }: Question): boolean {
  if (action === 'go-back' || action === 'send-anyway' || !available.has(action)) return false;
  if (action === 'find-address') return replaceable(verdict).length > 0;
  if (action === 'remove-recipient') return removable(verdict).length > 0;
  return true;
}

/** The recipients for whom the directory may know a better address. */
export function replaceable(verdict: Verdict): readonly Recipient[] {
  return changeable('find-address', verdict)
    .filter(({ channel }) => REPLACEABLE.has(channel))
    .map(({ recipient }) => recipient);
}

/** The recipients whose removal a finding proposes. */
export function removable(verdict: Verdict): readonly Recipient[] {
  return changeable('remove-recipient', verdict).map(({ recipient }) => recipient);
}

/** A composer finds a recipient again by its address: without one, only the person can change it. */
function changeable(action: ActionId, verdict: Verdict): readonly JudgedRecipient[] {
  const findings = verdict.findings.filter(({ actions }) => actions.includes(action));
  return listConcerned(verdict, findings).filter(({ recipient }) => recipient.address.known);
}

/** Splits the findings: those that made the level are read at once, the others on demand. */
export function splitFindings({ findings, level }: Verdict): {
  readonly main: readonly Finding[];
  readonly others: readonly Finding[];
} {
  const main = findings.filter((finding) => RANK[finding.level] >= RANK[level]).slice(0, 2);
  return { main, others: findings.filter((finding) => !main.includes(finding)) };
}

/**
 * The strongest phrases, each once, on one line and cut to a readable length; among them, where they stood, those that
 * were set aside.
 */
export function strongestPhrases(
  evidence: readonly Evidence[],
  aside: readonly Evidence[] = [],
  most = PHRASES,
): readonly Phrase[] {
  const phrases = new Map<string, Phrase>();
  const add = (one: Evidence, isAside: boolean): void => {
    const text = shorten(one.text.replaceAll(/\s+/g, ' ').trim());
    const key = foldPhrase(one.text) || text;
    if (text !== '' && !phrases.has(key)) phrases.set(key, { text, evidence: one, isAside });
  };
  for (const one of aside) add(one, true);
  const room = phrases.size + most;
  for (const one of sortByWeight(evidence)) if (phrases.size < room) add(one, false);
  return [...phrases.values()].sort((a, b) => b.evidence.weight - a.evidence.weight);
}

function sortByWeight(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((a, b) => b.weight - a.weight);
}

function shorten(line: string): string {
  const letters = [...line];
  return letters.length <= PHRASE_LENGTH ? line : `${letters.slice(0, PHRASE_LENGTH - 1).join('')}…`;
}
