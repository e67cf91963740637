interface TabListProps<T extends string> {
  readonly tabs: readonly T[];
  readonly tab: T;
  readonly label: string;
  readonly nameOf: (tab: T) => string;
  /** The id of the panel that a tab stands for. */
  readonly controls: (tab: T) => string;
  /** `byMouse`: pressed, not reached by keys. */
  onTab(tab: T, byMouse: boolean): void;
}

/** Tabs: arrows go from one to the next, Home and End to the first and the last. Each has the id `tab-<name>`. */
export function TabList<T extends string>({ tabs, tab, label, nameOf, controls, onTab }: TabListProps<T>) {
  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.indexOf(tab);
    const goals: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    const next = tabs.at(goal % tabs.length) ?? tab;
    onTab(next, false);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === tab}
          aria-controls={controls(one)}
          tabIndex={one === tab ? 0 : -1}
          onClick={({ detail }) => onTab(one, detail > 0)}
        >
          {nameOf(one)}
        </button>
      ))}
    </div>
  );
}
