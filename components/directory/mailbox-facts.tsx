import type { Mailbox } from '../../utils/directory/mailbox';
import { usePanel } from './panel-context';

/** Everything the directory publishes about a mailbox. */
export function MailboxFacts({ mailbox }: { readonly mailbox: Mailbox }) {
  const { words } = usePanel();
  const { name, readBy } = words.kinds[mailbox.kind];
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.facts.kind, `${name} (${mailbox.kind}), ${readBy}`],
    [words.facts.rpps, mailbox.rpps],
    [words.facts.profession, mailbox.profession],
    [words.facts.speciality, mailbox.speciality],
    [words.facts.structure, mailbox.structure],
    [words.facts.tradeName, mailbox.tradeName],
    [words.facts.service, mailbox.service],
    [words.facts.structureId, mailbox.structureId],
    [words.facts.place, [mailbox.postcode, mailbox.town].join(' ').trim() || mailbox.department],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([label, value]) =>
          value !== '' && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
