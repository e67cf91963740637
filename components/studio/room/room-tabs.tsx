import { useStudio } from '../studio-context';

export const ROOM_TABS = ['write', 'preview', 'play', 'share'] as const;
export type RoomTab = (typeof ROOM_TABS)[number];

interface RoomTabsProps {
  readonly tab: RoomTab;
  onTab(tab: RoomTab): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** What can be done with a draft. Arrows go from one to the next. */
export function RoomTabs({ tab, onTab }: RoomTabsProps) {
  const { window, words } = useStudio();

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = ROOM_TABS.at((ROOM_TABS.indexOf(tab) + step) % ROOM_TABS.length) ?? tab;
    onTab(next);
    window.document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={words.room.tabList} onKeyDown={onKeyDown}>
      {ROOM_TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === tab}
          aria-controls={`content-${one}`}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
        >
          {words.room.tabs[one]}
        </button>
      ))}
    </div>
  );
}
