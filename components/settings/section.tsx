import type { ComponentChildren } from 'preact';
import type { SettingsSection } from './sections';
import { useDesk } from './settings-context';

/** One part of the page, which the list of its parts links to. */
export function Section({
  name,
  children,
}: {
  readonly name: SettingsSection;
  readonly children: ComponentChildren;
}) {
  const { words } = useDesk();
  return (
    <section class="sheet" id={name} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{words.sections[name]}</h2>
      {children}
    </section>
  );
}
