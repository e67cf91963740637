import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PanelFrame } from '../../components/directory/panel-frame';
import { Popup } from '../../components/popup/popup';
import { ask } from '../../utils/platform/ask';
import { languageOf } from '../../utils/platform/language';
import { openPanel } from '../../utils/platform/open-panel';
import '../../components/popup/popup.css';

async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const [state, equipment, settings] = await Promise.all([
    tab?.id === undefined
      ? { watched: false, report: null }
      : ask('tab-state', { tabId: tab.id }).catch(() => null),
    ask('equipment-read', {}).catch(() => null),
    ask('settings-read', {}).catch(() => null),
  ]);
  const lang = languageOf(settings?.language ?? 'auto', navigator.language);
  document.documentElement.lang = lang;
  render(
    <PanelFrame lang={lang} hasWebmail={(settings?.mssanteWebmail ?? '') !== ''}>
      <Popup
        lang={lang}
        state={state}
        equipment={equipment}
        onPanel={() => void openPanel(tab?.windowId).then(() => window.close())}
        onSettings={openSettings}
        onOpen={openPage}
        role={settings?.role ?? ''}
      />
    </PanelFrame>,
    document.body,
  );
}

function openSettings(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

function openPage(path: string): void {
  void browser.tabs
    .create({ url: browser.runtime.getURL(path as '/practice.html') })
    .then(() => window.close());
}

void start();
