import type { ActionId, Finding, JudgedRecipient, Verdict } from '../../utils/assess/verdict';
import { RANK } from '../../utils/assess/verdict';
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
  readonly segment: Evidence['segment'];
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

/** The strongest phrases, each once, on one line and cut to a readable length. */
export function strongestPhrases(evidence: readonly Evidence[]): readonly Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { text, segment } of [...evidence].sort((a, b) => b.weight - a.weight)) {
    const line = shorten(text.replaceAll(/\s+/g, ' ').trim());
    const key = line.toLowerCase();
    if (line !== '' && !phrases.has(key)) phrases.set(key, { text: line, segment });
  }
  return [...phrases.values()].slice(0, PHRASES);
}

function shorten(line: string): string {
  const letters = [...line];
  return letters.length <= PHRASE_LENGTH ? line : `${letters.slice(0, PHRASE_LENGTH - 1).join('')}…`;
}
