import { TabList } from '../../tabs/tab-list';
import { useStudio } from '../studio-context';

export const ROOM_TABS = ['write', 'preview', 'play', 'share'] as const;
export type RoomTab = (typeof ROOM_TABS)[number];

interface RoomTabsProps {
  readonly tab: RoomTab;
  onTab(tab: RoomTab): void;
}

/** What can be done with a draft. */
export function RoomTabs({ tab, onTab }: RoomTabsProps) {
  const { words } = useStudio();
  return (
    <TabList
      tabs={ROOM_TABS}
      tab={tab}
      label={words.room.tabList}
      nameOf={(one) => words.room.tabs[one]}
      controls={(one) => `content-${one}`}
      onTab={onTab}
    />
  );
}
