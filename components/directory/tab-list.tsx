import { usePanel } from './panel-context';
import { PANEL_TABS, type PanelTab } from './panel-tabs';

interface PanelTabsProps {
  readonly tab: PanelTab;
  onTab(tab: PanelTab): void;
}

/** The tabs of the panel. Arrows go from one to the next; a click also leads into the field below. */
export function PanelTabs({ tab, onTab }: PanelTabsProps) {
  const { words } = usePanel();

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = PANEL_TABS.at((PANEL_TABS.indexOf(tab) + step) % PANEL_TABS.length) ?? tab;
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  function onClick(one: PanelTab, byMouse: boolean): void {
    onTab(one);
    if (!byMouse) return;
    // After the new content is drawn, and before the next key: a reader may type at once.
    queueMicrotask(() => document.querySelector<HTMLElement>(`#content-${one} input`)?.focus());
  }

  return (
    <div class="tabs" role="tablist" aria-label={words.tabList} onKeyDown={onKeyDown}>
      {PANEL_TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === tab}
          aria-controls={`content-${one}`}
          tabIndex={one === tab ? 0 : -1}
          onClick={({ detail }) => onClick(one, detail > 0)}
        >
          {words.tabs[one]}
        </button>
      ))}
    </div>
  );
}
