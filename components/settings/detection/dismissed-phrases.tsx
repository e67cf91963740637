import { useRef } from 'preact/hooks';
import { ConfirmButton } from '../../confirm-button';
import { NotRead } from '../not-read';
import { sayDay } from '../say-date';
import { useDesk } from '../settings-context';
import { useFocusKept } from '../use-focus-kept';
import { AskPhrase } from './ask-phrase';
import { type DismissedGroup, groupDismissed } from './group-dismissed';
import { type DismissedState, useDismissed } from './use-dismissed';

/** What was set aside: how much of what and when, never which words; and the ways to let it count again. */
export function DismissedPhrases() {
  const { words, view } = useDesk();
  const state = useDismissed(view);
  const { aside } = words.detection;
  return (
    <section class="setting" aria-labelledby="dismissed-title" id="dismissed">
      <div class="setting-head">
        <h3 id="dismissed-title">{aside.title}</h3>
      </div>
      <p class="help">{aside.help}</p>
      {!view.values.allowDismissals && <p class="help">{aside.off}</p>}
      {state.kept === null ? (
        <NotRead isLost={state.isLost} loading={aside.loading} lost={aside.unread} onRetry={state.reload} />
      ) : (
        <Kept kept={state.kept} state={state} />
      )}
    </section>
  );
}

interface KeptProps {
  readonly kept: NonNullable<DismissedState['kept']>;
  readonly state: DismissedState;
}

function Kept({ kept, state }: KeptProps) {
  const { words } = useDesk();
  const { aside, families, otherFamily } = words.detection;
  const place = useRef<HTMLDivElement>(null);
  const { dismissed } = kept;
  const groups = groupDismissed(dismissed, (family) => families[family] ?? otherFamily);
  useFocusKept(place, `${dismissed.length}`);
  return (
    <div ref={place}>
      {groups.length === 0 ? (
        <p class="empty">{aside.none}</p>
      ) : (
        <ul class="items" aria-label={aside.list}>
          {groups.map((group) => (
            <GroupRow
              key={`${group.family} ${group.day}`}
              group={group}
              onErase={() => void state.erase(group.hashes)}
            />
          ))}
        </ul>
      )}
      <div class="row under">
        {groups.length > 0 && (
          <ConfirmButton
            name="dismissed-erase"
            label={aside.eraseAll}
            question={aside.question}
            consequence={aside.consequence}
            confirm={aside.erase}
            keep={aside.keep}
            onConfirm={() => void state.erase()}
          />
        )}
        <p class={state.outcome === 'not-erased' ? 'wrong' : ''} role="status">
          {state.outcome !== null && (state.outcome === 'erased' ? aside.erased : aside.notErased)}
        </p>
      </div>
      <AskPhrase kept={kept} onErase={(hash) => state.erase([hash])} />
    </div>
  );
}

function GroupRow({ group, onErase }: { readonly group: DismissedGroup; onErase(): void }) {
  const { words, lang } = useDesk();
  const { aside, families, otherFamily } = words.detection;
  const { family, day, hashes } = group;
  const line = aside.line(families[family] ?? otherFamily, aside.phrases(hashes.length), sayDay(day, lang));
  return (
    <li class="item" data-dismissed={family}>
      <span class="item-text">{line}</span>
      <button type="button" class="link" aria-label={aside.eraseOf(line)} onClick={onErase}>
        {aside.erase}
      </button>
    </li>
  );
}
