import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announceSettings, createHandlers } from '../utils/background/handlers';
import { openStore, type Store } from '../utils/platform/database';
import { serve } from '../utils/platform/messages';
import { createSettingsService } from '../utils/policy/settings-service';

/** Answers the other worlds. It may die at any moment: what matters lies in IndexedDB or in session memory. */
export default defineBackground({
  type: 'module',
  main() {
    let opening: Promise<Store> | null = null;
    const store = (): Promise<Store> => (opening ??= openStore());
    const settings = createSettingsService(store, () => browser.storage.managed.get(null));

    serve(createHandlers(settings, store));

    const refresh = async (): Promise<void> => {
      if (await settings.refresh()) await announceSettings();
    };
    browser.storage.managed.onChanged.addListener(() => void refresh());
    void refresh();
  },
});
