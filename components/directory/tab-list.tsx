import { TabList } from '../tabs/tab-list';
import { usePanel } from './panel-context';
import { PANEL_TABS, type PanelTab } from './panel-tabs';

interface PanelTabsProps {
  readonly tab: PanelTab;
  onTab(tab: PanelTab): void;
}

/** The tabs of the panel. A click also leads into the field below. */
export function PanelTabs({ tab, onTab }: PanelTabsProps) {
  const { words } = usePanel();

  function choose(one: PanelTab, byMouse: boolean): void {
    onTab(one);
    if (!byMouse) return;
    // After the new content is drawn, and before the next key: a reader may type at once.
    queueMicrotask(() => document.querySelector<HTMLElement>(`#content-${one} input`)?.focus());
  }

  return (
    <TabList
      tabs={PANEL_TABS}
      tab={tab}
      label={words.tabList}
      nameOf={(one) => words.tabs[one]}
      controls={(one) => `content-${one}`}
      onTab={choose}
    />
  );
}
