import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Path, Remark } from '../../../utils/campaign/remark';
import type { Lang } from '../../../utils/platform/language';
import { fieldId } from '../../../utils/studio/field-of-place';

/** What the fields of the editor know of the draft they are part of. */
export interface RoomView {
  /** Languages of the campaign that are shown. */
  readonly shown: readonly Lang[];
  /** What the check says, by the id of the field it is about. */
  readonly problems: ReadonlyMap<string, readonly Remark[]>;
  readonly warnings: ReadonlyMap<string, readonly Remark[]>;
  /** The rest of the hand: the next key begins a step of its own. */
  endTyping(): void;
}

export const RoomContext = createContext<RoomView>({
  shown: ['fr'],
  problems: new Map(),
  warnings: new Map(),
  endTyping: () => undefined,
});

export function useRoom(): RoomView {
  return useContext(RoomContext);
}

/** What the check has to say about exactly this place. */
export function useRemarks(path: Path): {
  readonly problems: readonly Remark[];
  readonly warnings: readonly Remark[];
} {
  const { problems, warnings } = useRoom();
  const id = fieldId(path);
  return { problems: problems.get(id) ?? [], warnings: warnings.get(id) ?? [] };
}
