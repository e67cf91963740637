import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup';
import { ask } from '../../utils/platform/ask';
import { languageOf } from '../../utils/platform/language';
import type { TabState } from '../../utils/platform/verbs';
import '../../components/popup/popup.css';

async function start(): Promise<void> {
  const [state, settings] = await Promise.all([
    readState().catch(() => null),
    ask('settings-read', {}).catch(() => null),
  ]);
  const lang = languageOf(settings?.language ?? 'auto', navigator.language);
  document.documentElement.lang = lang;
  render(
    <Popup lang={lang} state={state} onSettings={openSettings} onPractice={openPractice} />,
    document.body,
  );
}

async function readState(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? { watched: false, report: null } : ask('tab-state', { tabId: tab.id });
}

function openSettings(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

function openPractice(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }).then(() => window.close());
}

void start();
