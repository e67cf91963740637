import { useRef } from 'preact/hooks';
import { OFFICIAL_LIST } from '../../../utils/trust/list/trust-sources';
import { FileButton } from '../file-button';
import { HostAccess } from '../host-access';
import { NotRead } from '../not-read';
import { useDesk } from '../settings-context';
import { TextSetting } from '../text-setting';
import { useFocusKept } from '../use-focus-kept';
import { HeldList } from './held-list';
import { TrustFacts } from './trust-facts';
import { type Trust, type TrustOutcome, useTrust } from './use-trust';
import type { TrustWords } from './words-fr';

/** The trust list: what is in use, what waits for a yes, and where the next one comes from. */
export function TrustSection() {
  const { words, view } = useDesk();
  const trust = useTrust(view);
  return (
    <>
      <p class="lead">{words.trust.intro}</p>
      {trust.state === null ? (
        <NotRead
          isLost={trust.isLost}
          loading={words.trust.loading}
          lost={words.trust.unread}
          onRetry={trust.reload}
        />
      ) : (
        <>
          {trust.state.held !== null && (
            <HeldList
              state={trust.state}
              isBusy={trust.isBusy}
              onDecide={(take) => void trust.decide(take)}
            />
          )}
          <TrustFacts state={trust.state} />
          <TrustOrders trust={trust} />
        </>
      )}
      <HostAccess addresses={[view.values.trustListUrl || OFFICIAL_LIST]} />
      <TextSetting
        name="trustListUrl"
        kind="url"
        example="https://miroir.sante-travail.example/mssante/liste.txt"
      />
      <TextSetting name="mirrorKey" kind="text" />
    </>
  );
}

function TrustOrders({ trust }: { readonly trust: Trust }) {
  const { words } = useDesk();
  const { isBusy, outcome } = trust;
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place, `${trust.state?.held != null}`);
  return (
    <div class="row" ref={place}>
      <button
        type="button"
        class="button"
        aria-disabled={isBusy}
        onClick={() => void (isBusy || trust.refresh())}
      >
        {words.trust.refresh}
      </button>
      <FileButton
        label={words.trust.choose}
        accept=".xml,.txt,.csv,.json,text/*"
        isBusy={isBusy}
        onFile={(file) => void trust.offer(file)}
      />
      <p class={isBad(outcome) ? 'wrong' : 'notice'} role="status" data-trust-outcome={outcome}>
        {isBusy ? words.trust.refreshing : outcome !== null && sayOutcome(outcome, words.trust)}
      </p>
    </div>
  );
}

function isBad(outcome: TrustOutcome | null): boolean {
  return outcome !== null && ['not-done', 'too-big', 'binary', 'unreadable'].includes(outcome);
}

function sayOutcome(outcome: TrustOutcome, words: TrustWords): string {
  switch (outcome) {
    case 'taken':
      return words.taken;
    case 'same':
      return words.same;
    case 'problem':
      return words.notTaken;
    case 'held':
      return words.heldNow;
    case 'kept':
      return words.held.kept;
    case 'not-done':
      return words.notDone;
    default:
      return words.files[outcome];
  }
}
