import type { TrustState } from '../../../utils/trust/trust-state';
import { LevelIcon } from '../../icons/level-icon';
import { sayMoment } from '../say-date';
import { useDesk } from '../settings-context';

interface HeldListProps {
  readonly state: TrustState;
  readonly isBusy: boolean;
  onDecide(take: boolean): void;
}

/** A list that has lost many names waits for a person's yes. */
export function HeldList({ state: { current, held }, isBusy, onDecide }: HeldListProps) {
  const { lang, words } = useDesk();
  if (held === null) return null;
  const { list, lost } = held;
  return (
    <section class="hint tone-warn" aria-labelledby="held-title" data-held>
      <LevelIcon level="warn" />
      <div>
        <h3 id="held-title">{words.trust.held.title}</h3>
        <p>
          <strong>
            {held.isOlder
              ? words.trust.held.older
              : words.trust.held.lost(lost, current?.domains ?? list.domains + lost)}
          </strong>{' '}
          {held.isOlder ? words.trust.held.whyOlder : words.trust.held.why}
        </p>
        <p>
          {words.trust.held.about(list.domains)}{' '}
          {list.generatedAt !== null && words.trust.held.madeOn(sayMoment(list.generatedAt, lang))}
        </p>
        <div class="row">
          <button
            type="button"
            class="button button-primary"
            aria-disabled={isBusy}
            onClick={() => isBusy || onDecide(false)}
          >
            {words.trust.held.keep}
          </button>
          <button
            type="button"
            class="button"
            aria-disabled={isBusy}
            onClick={() => isBusy || onDecide(true)}
          >
            {words.trust.held.take}
          </button>
        </div>
      </div>
    </section>
  );
}
