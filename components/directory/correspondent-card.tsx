import { useId } from 'preact/hooks';
import type { Correspondent, Reason } from '../../utils/directory/answer';
import { nameOf, tradeOf } from './describe-mailbox';
import { MailboxEntry } from './mailbox-entry';
import { Matched } from './matched';
import { usePanel } from './panel-context';
import type { DirectoryWords } from './words-fr';

interface CorrespondentCardProps {
  readonly correspondent: Correspondent;
  readonly query: string;
}

/** One person or structure, with all their mailboxes. */
export function CorrespondentCard({ correspondent, query }: CorrespondentCardProps) {
  const { words } = usePanel();
  const heading = useId();
  const [first] = correspondent.mailboxes;
  if (first === undefined) return null;
  const reasons = reasonText(correspondent.reasons, words);
  return (
    <li class="card" aria-labelledby={heading}>
      <h3 id={heading}>
        <Matched text={nameOf(first)} query={query} />
      </h3>
      <p class="trade">
        <Matched text={tradeOf(first)} query={query} />
      </p>
      <ul class="mailboxes">
        {correspondent.mailboxes.map((mailbox) => (
          <MailboxEntry
            key={mailbox.address}
            mailbox={mailbox}
            query={query}
            isOfStructure={first.family === ''}
          />
        ))}
      </ul>
      {reasons !== '' && <p class="reasons">{reasons}</p>}
    </li>
  );
}

/** Only what cannot be seen by the marks in the text: a field that is not shown, or a likeness. */
function reasonText(reasons: readonly Reason[], { reasons: words }: DirectoryWords): string {
  const told = reasons.flatMap(({ field, how }) => {
    if (how === 'typo') return [words.typo(words.fields[field])];
    if (how === 'initial') return [words.initial(words.fields[field])];
    return HIDDEN.has(field) ? [words.fields[field]] : [];
  });
  return told.length === 0 ? '' : words.found([...new Set(told)].join(', '));
}

const HIDDEN: ReadonlySet<Reason['field']> = new Set([
  'rpps',
  'structureId',
  'postcode',
  'occupational-health',
]);
