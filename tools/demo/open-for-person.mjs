import { openBrowser } from './open-browser.mjs';

/**
 * Opens the practice webmail in a window, and waits until the person closes it.
 * @param {{ chromium: string, build: string, log: (line: string) => void }} wish
 * @returns {Promise<boolean>} true
 */
export async function openForPerson({ chromium, build, log }) {
  const { context } = await openBrowser({ chromium, build, isHeadless: false });
  log('The practice webmail is open with a message ready: press « Envoyer » and see.');
  log('The window has a profile of its own, which goes when you close it.');
  await lastTabClosed(context);
  // On a Mac the browser stays when its last window is closed.
  await context.close();
  return true;
}

function lastTabClosed(context) {
  return new Promise((resolve) => {
    context.once('close', resolve);
    const watch = (page) =>
      page.once('close', () => {
        if (context.pages().length === 0) resolve();
      });
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
  });
}
