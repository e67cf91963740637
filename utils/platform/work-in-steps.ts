/** Work that can be interrupted, and given up, wherever it yields. */
export type Steps = Generator<void, void, undefined>;

/**
 * Does each step as a task of its own: browsers serve a key that was pressed meanwhile before the next one, so that it
 * waits for one step at most. (`requestIdleCallback` may wait for the next frame, and in a page at rest that is the next
 * blink of the caret.) Gives a function that gives up the steps which are not done.
 */
export function workInSteps(window: Pick<Window, 'setTimeout' | 'clearTimeout'>, steps: Steps): () => void {
  let isGivenUp = false;
  let timer = window.setTimeout(work);

  function work(): void {
    const { done } = steps.next();
    if (!done && !isGivenUp) timer = window.setTimeout(work);
  }

  return () => {
    isGivenUp = true;
    window.clearTimeout(timer);
  };
}
