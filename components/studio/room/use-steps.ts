import { useEffect, useRef } from 'preact/hooks';
import { placeInWords } from '../../../utils/campaign/place';
import type { Path } from '../../../utils/campaign/remark';
import { placeOfRedo, placeOfUndo } from '../../../utils/studio/history';
import { useSay } from '../speaker';
import { useStudio } from '../studio-context';
import type { DraftDesk } from './use-draft';

export interface Steps {
  undo(): void;
  redo(): void;
}

/** Undo and redo, by button and by the keys that people know. What was changed comes into sight, and is said. */
export function useSteps(
  window: Window,
  desk: DraftDesk,
  reveal: (place: string, takesFocus: boolean) => void,
): Steps {
  const { lang, words } = useStudio();
  const say = useSay();

  function step(kind: 'undo' | 'redo', takesFocus: boolean): void {
    const isUndo = kind === 'undo';
    const path = (isUndo ? placeOfUndo : placeOfRedo)(desk.history);
    if (path === null) {
      say(isUndo ? words.room.nothingToUndo : words.room.nothingToRedo);
      return;
    }
    desk[kind]();
    const place = placeInWords(path)[lang];
    say(isUndo ? words.room.undone(place) : words.room.redone(place));
    reveal(pointerOf(path), takesFocus);
  }

  const newest = useRef(step);
  newest.current = step;
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        const kind = stepOf(event);
        if (kind === null) return;
        event.preventDefault();
        newest.current(kind, true);
      },
      stop,
    );
    return () => stop.abort();
  }, [window]);

  return { undo: () => step('undo', false), redo: () => step('redo', false) };
}

/** The step that keys ask for: Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y; Command on a Mac. */
function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key)}`).join('');
}
