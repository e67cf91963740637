import type { DismissedDesk } from '../dismissed/dismissed-desk';
import type { DISMISSED_VERBS } from '../platform/dismissed-verbs';
import type { Handlers } from '../platform/messages';

/** What is answered about phrases that were set aside. */
export type DismissedHandlers = Pick<Handlers, keyof typeof DISMISSED_VERBS>;

/**
 * @param isAllowed whether the settings let people set phrases aside
 * @param announce tells the open pages that what they judge by has changed
 */
export function createDismissedHandlers(
  desk: DismissedDesk,
  isAllowed: () => Promise<boolean>,
  announce: () => Promise<void>,
): DismissedHandlers {
  return {
    'dismissed-read': async () => {
      const hashes = (await isAllowed()) ? (await desk.list()).map(({ hash }) => hash) : [];
      return { salt: await desk.salt(), hashes };
    },
    'dismissed-add': async ({ hash, family }) => {
      if (!(await isAllowed())) throw new Error('the settings do not allow it');
      await desk.add(hash, family);
      await announce();
      return {};
    },
    'dismissed-undo': async ({ hash }) => {
      await desk.remove([hash]);
      await announce();
      return {};
    },
    'dismissed-list': async () => ({ salt: await desk.salt(), dismissed: await desk.list() }),
    'dismissed-remove': async ({ hashes }) => {
      await desk.remove(hashes);
      await announce();
      return {};
    },
  };
}
