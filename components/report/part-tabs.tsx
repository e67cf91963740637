import { TabList } from '../tabs/tab-list';
import { REPORT_PARTS, type ReportPart } from './parts';
import { useDesk } from './report-desk';

interface PartTabsProps {
  readonly part: ReportPart;
  onPart(part: ReportPart): void;
}

/** The parts of the report as tabs. */
export function PartTabs({ part, onPart }: PartTabsProps) {
  const { words } = useDesk();
  return (
    <TabList
      tabs={REPORT_PARTS}
      tab={part}
      label={words.nav}
      nameOf={(one) => words.parts[one]}
      controls={() => 'part'}
      onTab={onPart}
    />
  );
}
