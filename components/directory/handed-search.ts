import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ask } from '../../utils/platform/ask';
import type { Handed } from './directory-search';

const bellSchema = z.object({ windowId: z.nullable(z.int()) });

/**
 * Calls `onHanded` with each text that the context menu hands over: one that waits already, and those that come while
 * the panel is open. Of several windows only the one in which the person clicked takes it.
 *
 * Session memory serves as the bell; the text itself is fetched from the background, which gives it once.
 */
export async function watchHandedSearch(
  bell: string,
  onHanded: (handed: Handed) => void,
  signal: AbortSignal,
): Promise<void> {
  const take = async (): Promise<void> => {
    const { text } = await ask('search-handed', {}).catch(() => ({ text: null }));
    if (text !== null) onHanded({ text });
  };
  const ownWindow = browser.windows.getCurrent().then(({ id }) => id ?? null);
  const onChange = async (changes: Record<string, { newValue?: unknown }>): Promise<void> => {
    const rung = z.safeParse(bellSchema, changes[bell]?.newValue);
    if (!rung.success) return;
    if (rung.data.windowId === null || rung.data.windowId === (await ownWindow)) await take();
  };
  const listen = (changes: Record<string, { newValue?: unknown }>): void => void onChange(changes);
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
  await take();
}
