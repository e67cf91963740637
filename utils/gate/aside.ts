import { canBeDismissed } from '../dismissed/can-be-dismissed';
import { foldPhrase } from '../dismissed/hash-phrase';
import type { Evidence } from '../health/evidence';
import type { Composer } from '../webmail/contract';

/** What the person set aside in each composer since it opened, so that it can be taken back right there. */
export interface Aside {
  of(composer: Composer | null): readonly Evidence[];
  set(composer: Composer | null, evidence: Evidence, isAside: boolean): void;
}

/** @param dismiss remembers it for this browser, or forgets it */
export function createAside(dismiss: (evidence: Evidence, isDismissed: boolean) => void): Aside {
  const nowhere = {};
  const kept = new WeakMap<object, readonly Evidence[]>();

  const keyOf = (composer: Composer | null): object => composer?.root ?? nowhere;
  const of = (composer: Composer | null): readonly Evidence[] => kept.get(keyOf(composer)) ?? [];

  return {
    of,
    set(composer, evidence, isAside) {
      if (!canBeDismissed(evidence)) return;
      const phrase = foldPhrase(evidence.text);
      const others = of(composer).filter(({ text }) => foldPhrase(text) !== phrase);
      kept.set(keyOf(composer), isAside ? [...others, evidence] : others);
      dismiss(evidence, isAside);
    },
  };
}
