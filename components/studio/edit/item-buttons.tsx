import { fieldId } from '../../../utils/studio/field-of-place';
import { moveItem, removeItem } from '../../../utils/studio/lists';
import type { Spot } from '../../../utils/studio/spot';
import { focusDrawn } from '../focus-drawn';
import { useSay } from '../speaker';
import { useStudio } from '../studio-context';

interface ItemButtonsProps<T> {
  readonly list: Spot<T[]>;
  readonly at: number;
  /** What the item is called: « Question 2 ». */
  readonly name: string;
  /** Fewer than this are not to be left. */
  readonly least?: number;
}

/** Up, down and away, for one item of a list. The focus goes along with what is moved. */
export function ItemButtons<T>({ list, at, name, least = 0 }: ItemButtonsProps<T>) {
  const { window, words } = useStudio();
  const say = useSay();
  const count = list.value.length;
  const idOf = (index: number, what: string): string => `${fieldId([...list.path, index])}-${what}`;
  function move(to: number, what: 'up' | 'down'): void {
    if (to < 0 || to >= count) return;
    list.edit((items) => moveItem(items, at, to), { path: [...list.path, to] });
    focusDrawn(window.document, (page) => page.getElementById(idOf(to, what)));
    say(words.edit.moved(name, to + 1, count));
  }

  function remove(): void {
    if (count <= least) return;
    list.edit((items) => removeItem(items, at), { path: [...list.path, at] });
    say(words.edit.removed(name));
    focusDrawn(window.document, (page) => {
      const neighbour = page.getElementById(idOf(Math.max(0, at - 1), 'remove'));
      return neighbour ?? page.getElementById(`${fieldId(list.path)}-add`);
    });
  }

  return (
    <div class="item-buttons">
      <button
        type="button"
        class="link"
        id={idOf(at, 'up')}
        aria-label={words.edit.upLabel(name)}
        aria-disabled={at === 0}
        onClick={() => move(at - 1, 'up')}
      >
        {words.edit.up}
      </button>
      <button
        type="button"
        class="link"
        id={idOf(at, 'down')}
        aria-label={words.edit.downLabel(name)}
        aria-disabled={at === count - 1}
        onClick={() => move(at + 1, 'down')}
      >
        {words.edit.down}
      </button>
      <button
        type="button"
        class="link"
        id={idOf(at, 'remove')}
        aria-label={words.edit.removeLabel(name)}
        aria-disabled={count <= least}
        onClick={remove}
      >
        {words.edit.remove}
      </button>
    </div>
  );
}
