/** How often, and how many times, a page is asked whether it has taken a change in. */
const STEP_MS = 20;
const STEPS = 100;

/** Waits until the page shows what is expected; false if it does not within two seconds. */
export async function waitUntil(page: Document, isSo: () => boolean): Promise<boolean> {
  for (let step = 0; step < STEPS && !isSo(); step++) {
    await new Promise<void>((resolve) => page.defaultView?.setTimeout(resolve, STEP_MS) ?? resolve());
  }
  return isSo();
}
