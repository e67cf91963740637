import { browser } from 'wxt/browser';

/** Firefox's own; Chromium has `sidePanel` instead. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel of the directory beside the page; in a tab of its own where the browser has no panel or refuses it.
 * Call it in the very turn of a person's click: browsers open panels for nothing else.
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & {
    readonly sidebarAction?: SidebarAction;
  };
  const opening =
    sidePanel !== undefined && windowId !== undefined
      ? sidePanel.open({ windowId })
      : (sidebarAction?.open() ?? Promise.reject(new Error('no panel')));
  await opening.catch(() => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }));
}
