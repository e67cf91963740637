import { REPORT_PARTS, type ReportPart } from './parts';
import { useDesk } from './report-desk';

interface PartTabsProps {
  readonly part: ReportPart;
  onPart(part: ReportPart): void;
}

/** The parts of the report as tabs: arrows go from one to the next. */
export function PartTabs({ part, onPart }: PartTabsProps) {
  const { words } = useDesk();

  function onKeyDown(event: KeyboardEvent): void {
    const at = REPORT_PARTS.indexOf(part);
    const goals: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    const next = REPORT_PARTS.at(goal % REPORT_PARTS.length) ?? part;
    onPart(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={words.nav} onKeyDown={onKeyDown}>
      {REPORT_PARTS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === part}
          aria-controls="part"
          tabIndex={one === part ? 0 : -1}
          onClick={() => onPart(one)}
        >
          {words.parts[one]}
        </button>
      ))}
    </div>
  );
}
