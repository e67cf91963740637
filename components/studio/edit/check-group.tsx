import { fieldId } from '../../../utils/studio/field-of-place';
import { toggleItem } from '../../../utils/studio/lists';
import type { Spot } from '../../../utils/studio/spot';
import { useRemarks } from '../room/room-context';
import { RemarkLines } from './remark-lines';

interface CheckGroupProps<T extends string> {
  readonly spot: Spot<T[]>;
  readonly legend: string;
  readonly order: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
}

/** Several of a few: a box for each. What the campaign names besides stands there under its own name. */
export function CheckGroup<T extends string>({ spot, legend, order, labels }: CheckGroupProps<T>) {
  const id = fieldId(spot.path);
  const remarks = useRemarks(spot.path);
  const others = spot.value.filter((one) => !order.includes(one));
  return (
    <fieldset class="choices" id={id} aria-describedby={`${id}-said`}>
      <legend class="field-label">{legend}</legend>
      {[...order, ...others].map((item) => (
        <label key={item} class="choice">
          <input
            type="checkbox"
            value={item}
            checked={spot.value.includes(item)}
            onChange={({ currentTarget }) =>
              spot.edit((items) => toggleItem(items, item, currentTarget.checked, order))
            }
          />
          {labels[item] ?? item}
        </label>
      ))}
      <RemarkLines id={`${id}-said`} {...remarks} />
    </fieldset>
  );
}
