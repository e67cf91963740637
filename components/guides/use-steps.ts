import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/platform/ask';

/** The steps that are done, by `list/step`, and a way to tick one. */
export interface Steps {
  readonly done: ReadonlySet<string>;
  /** False if it could not be kept; it is shown as it was then. */
  tick(step: string, isDone: boolean): Promise<boolean>;
}

export function useSteps(): Steps {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());

  const read = useCallback(
    () =>
      ask('learning-read', {}).then(
        ({ steps }) => setDone(new Set(steps)),
        () => undefined,
      ),
    [],
  );
  useEffect(() => {
    void read();
    // Another window may have ticked some.
    const again = (): void => void read();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [read]);

  const tick = useCallback(async (step: string, isDone: boolean): Promise<boolean> => {
    const mark = (isOn: boolean): void =>
      setDone((before) => {
        const after = new Set(before);
        if (isOn) after.add(step);
        else after.delete(step);
        return after;
      });
    mark(isDone);
    try {
      await ask('learning-note', { kind: 'step', step, done: isDone });
      return true;
    } catch {
      mark(!isDone);
      return false;
    }
  }, []);
  return { done, tick };
}
