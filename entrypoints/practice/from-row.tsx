import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EditDispatch } from './composer';
import { IDENTITIES } from './identities';
import { partsOf } from './recipients';
import { useWords } from './speech';

/** Chooses the identity to write as. */
export function FromRow({ from, edit }: { readonly from: string; readonly edit: EditDispatch }): JSX.Element {
  const words = useWords();
  const id = useId();
  return (
    <div class="line">
      <label for={id}>{words.from}</label>
      <select
        id={id}
        data-part="from"
        value={from}
        onChange={(event) => edit({ kind: 'from', from: event.currentTarget.value })}
      >
        {IDENTITIES.map((identity) => (
          <option key={identity} value={identity}>
            {partsOf(identity).address}
          </option>
        ))}
      </select>
    </div>
  );
}
