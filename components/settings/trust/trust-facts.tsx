import type { StoredTrustList, TrustState } from '../../../utils/trust/trust-state';
import { LevelIcon } from '../../icons/level-icon';
import { FactList } from '../fact-list';
import { sayMoment } from '../say-date';
import { type Desk, useDesk } from '../settings-context';

/** The list in use, what its age means, and how the last look for a new one went. */
export function TrustFacts({ state }: { readonly state: TrustState }) {
  const desk = useDesk();
  const { lang, words } = desk;
  const { current, isStale, lastTry } = state;
  const standing = current === null ? 'absent' : isStale ? 'stale' : 'inUse';
  const level = standing === 'inUse' ? 'clear' : 'notice';
  return (
    <>
      <p class={`standing tone-${level}`} data-trust-standing={standing}>
        <LevelIcon level={level} />
        <span>{words.trust[standing]}</span>
      </p>
      <FactList facts={[...(current === null ? [] : factsOf(current, desk)), nextLook(state, desk)]} />
      {current !== null && current.rejected > 0 && <p>{words.trust.rejected(current.rejected)}</p>}
      {lastTry?.problem && (
        <div class="hint tone-notice" data-trust-problem={lastTry.problem}>
          <LevelIcon level="notice" />
          <div>
            <p>
              {words.trust.problems[lastTry.problem]} {current !== null && words.trust.stays}
            </p>
            <p class="help">
              {words.trust.tried(sayMoment(lastTry.at, lang), words.trust.origins[lastTry.origin])}
            </p>
          </div>
        </div>
      )}
    </>
  );
}

function factsOf(list: StoredTrustList, { lang, words: { trust } }: Desk): [string, string][] {
  return [
    [trust.facts.domains, trust.domains(list.domains)],
    [
      trust.facts.generated,
      list.generatedAt === null ? trust.dateUnknown : sayMoment(list.generatedAt, lang),
    ],
    [trust.facts.taken, sayMoment(list.takenAt, lang)],
    [trust.facts.origin, trust.origins[list.origin]],
    [trust.facts.signature, trust.signatures[list.signature]],
  ];
}

function nextLook({ nextTryAt }: TrustState, { lang, words: { trust } }: Desk): [string, string] {
  return [trust.facts.next, nextTryAt === null ? trust.noNext : sayMoment(nextTryAt, lang)];
}
