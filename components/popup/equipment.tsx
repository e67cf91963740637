import type { TabReport } from '../../utils/platform/verbs';
import type { PopupWords } from './words';

type Counts = NonNullable<TabReport['recipients']>;

/** « 3 destinataires : 1 dans MSSanté, 1 pour qui une adresse est publiée, 1 autre. » Nothing where nobody is written to. */
export function Equipment({ counts, words }: { readonly counts: Counts; readonly words: PopupWords }) {
  const { recipients } = words;
  const others = Math.max(0, counts.all - counts.mssante - counts.findable);
  const parts = [
    recipients.mssante(counts.mssante),
    ...(counts.findable > 0 ? [recipients.findable(counts.findable)] : []),
    ...(others > 0 ? [recipients.others(others)] : []),
  ];
  if (counts.all === 0) return null;
  return <p class="equipment">{recipients.line(recipients.all(counts.all), parts.join(', '))}</p>;
}
