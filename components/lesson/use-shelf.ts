import { useCallback, useEffect, useState } from 'preact/hooks';
import { readPackaged } from '../../utils/background/read-packaged';
import type { Progress } from '../../utils/learning/progress';
import { ask } from '../../utils/platform/ask';
import type { Learned } from '../../utils/platform/learning-verbs';
import { readShelf, type Shelf } from './shelf';

export interface ShelfDesk {
  /** Null: not read yet, or not readable at all (`isLost`). */
  readonly shelf: Shelf | null;
  /** Null: not known. */
  readonly progress: Progress | null;
  /** The background did not answer. What lies in the extension is on the shelf all the same. */
  readonly isLost: boolean;
  reload(): void;
  /** Notes what a person did, and reads anew how far they have come. True if it was noted. */
  note(learned: Learned): Promise<boolean>;
}

/** The campaigns of this browser, and how far the person has come in them. */
export function useShelf(): ShelfDesk {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isLost, setIsLost] = useState(false);

  const reload = useCallback(async (): Promise<void> => {
    const [documents, learnt] = await Promise.all([
      ask('campaigns-read', {}).catch(() => null),
      ask('learning-read', {}).catch(() => null),
    ]);
    const found = documents === null ? await readBuiltIn() : readShelf(documents.campaigns);
    setShelf((before) => found ?? before);
    setProgress((before) => learnt?.progress ?? before);
    setIsLost(documents === null || learnt === null);
  }, []);
  useEffect(() => void reload(), [reload]);

  const note = useCallback(
    async (learned: Learned): Promise<boolean> => {
      const isNoted = await ask('learning-note', learned).then(
        () => true,
        () => false,
      );
      if (isNoted) await reload();
      return isNoted;
    },
    [reload],
  );

  return { shelf, progress, isLost, reload: () => void reload(), note };
}

/** The campaign that lies in the extension, for when nobody answers. */
async function readBuiltIn(): Promise<Shelf | null> {
  const document = await readPackaged('/campaign.json').catch(() => null);
  return document === null ? null : readShelf([{ origin: 'built-in', document }]);
}
