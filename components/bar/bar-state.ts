import { contentMatters } from '../../utils/assess/content-matters';
import type { Finding, Verdict, VerdictLevel } from '../../utils/assess/verdict';
import type { Help } from '../../utils/gate/presenter';
import { strongestPhrases } from '../dialog/plan';

/** What the bar says. `silent`: nothing is drawn, since silence is part of the product. */
export type BarState =
  | { readonly kind: 'silent' }
  | { readonly kind: 'trusted' }
  /** Nothing to say but what the person set aside, which can be taken back. */
  | { readonly kind: 'aside' }
  /** A file is being read on which it depends. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'remark'; readonly level: VerdictLevel; readonly finding: Finding | null };

/**
 * What the bar of a composer says about a verdict.
 * @param hasAside whether the person set something aside in this message
 */
export function barStateOf(verdict: Verdict, hasAside = false): BarState {
  const { level, findings, from, recipients } = verdict;
  if (level !== 'clear') return { kind: 'remark', level, finding: findings[0] ?? null };
  if (contentMatters(verdict) && verdict.files.some(({ state }) => state === 'reading'))
    return { kind: 'reading' };
  const isInside = recipients.length > 0 && recipients.every(({ channel }) => channel === 'trusted');
  return from === 'mssante' && isInside ? { kind: 'trusted' } : { kind: hasAside ? 'aside' : 'silent' };
}

/** Equal for two states that would be announced in the same words. */
export function barStateKey(state: BarState): string {
  return state.kind === 'remark' ? [state.level, state.finding?.rule ?? ''].join('|') : state.kind;
}

/**
 * Equal for two verdicts of which the bar shows the same. The places of phrases in the text, which move with every key,
 * are not shown.
 */
export function barLook(verdict: Verdict, { aside, findable, dismiss }: Help): string {
  const { level, from, recipients, findings, files, evidence } = verdict;
  const phrases = strongestPhrases(evidence, aside).map(({ text, isAside, evidence: one }) => [
    text,
    isAside,
    one.kind,
    one.family,
    one.segment,
    one.file,
  ]);
  const help = [[...findable], aside.length, dismiss === null];
  return JSON.stringify([level, from, recipients, findings, files, phrases, help]);
}
