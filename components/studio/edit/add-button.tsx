import { fieldId } from '../../../utils/studio/field-of-place';
import type { Spot } from '../../../utils/studio/spot';
import { focusDrawn } from '../focus-drawn';
import { useStudio } from '../studio-context';

interface AddButtonProps<T> {
  readonly list: Spot<T[]>;
  readonly label: string;
  /** The most that the format takes. */
  readonly most: number;
  make(): T;
}

/** Adds an item to the end of a list, and leads into its first field. */
export function AddButton<T>({ list, label, most, make }: AddButtonProps<T>) {
  const { window } = useStudio();
  const count = list.value.length;
  return (
    <button
      type="button"
      class="button"
      id={`${fieldId(list.path)}-add`}
      aria-disabled={count >= most}
      onClick={() => {
        if (count >= most) return;
        const path = [...list.path, count];
        list.edit((items) => [...items, make()], { path });
        focusDrawn(window.document, (page) =>
          page.getElementById(fieldId(path))?.querySelector<HTMLElement>('input, textarea'),
        );
      }}
    >
      {label}
    </button>
  );
}
