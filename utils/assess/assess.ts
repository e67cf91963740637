import type { Draft } from '../mail/draft';
import { type Facts, gatherFacts, type Knowledge } from './facts';
import { RULES } from './registry';
import type { Rule } from './rule';
import { type Finding, RANK, type Verdict, type VerdictLevel } from './verdict';

export type { Knowledge } from './facts';

/** What an organisation or a person decided about the rules. */
export interface AssessPolicy {
  /** Level by rule id, in place of the rule's own; `clear` turns a rule off. */
  readonly levels: Readonly<Partial<Record<string, VerdictLevel>>>;
  /** What could not be checked must not leave: `levels` cannot make it less than that. */
  readonly failClosed: boolean;
}

/**
 * Judges a draft by all rules. Pure: no clock, no network, and the same input gives the same verdict.
 * The level is that of the most severe finding; `clear` means that there is nothing to say.
 */
export function assess(draft: Draft, knowledge: Knowledge, policy: AssessPolicy): Verdict {
  const { facts, evidence } = gatherFacts(draft, knowledge);
  const findings = RULES.flatMap((rule) => applyRule(rule, facts, policy)).sort(
    (one, other) => RANK[other.level] - RANK[one.level],
  );
  return {
    level: findings[0]?.level ?? 'clear',
    health: facts.health,
    from: facts.from,
    recipients: facts.recipients,
    findings,
    evidence,
    files: facts.files,
  };
}

function applyRule(rule: Rule, facts: Facts, policy: AssessPolicy): Finding[] {
  const level = levelOf(rule, policy);
  const remark = level === 'clear' ? null : rule.find(facts);
  return remark === null ? [] : [{ rule: rule.id, level, ...remark, actions: rule.actions }];
}

function levelOf(rule: Rule, { levels, failClosed }: AssessPolicy): VerdictLevel {
  const level = levels[rule.id] ?? rule.defaultLevel;
  const isUnknown = rule.defaultLevel === 'unchecked' || rule.isAboutUnknown;
  const mustHold = failClosed && isUnknown && level !== 'block';
  return mustHold ? 'unchecked' : level;
}
