import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/platform/ask';
import type { ResponseOf } from '../../utils/platform/verbs';
import { ConfirmButton } from '../confirm-button';
import { type Desk, useDesk } from './settings-context';

type Summary = ResponseOf<'journal-summary'>;

/** What the journal holds, said plainly, and the way to erase it. */
export function JournalSection() {
  const desk = useDesk();
  const { words } = desk;
  const [summary, setSummary] = useState<Summary | null>(null);
  const [notice, setNotice] = useState('');

  const read = useCallback(async () => {
    setSummary(await ask('journal-summary', {}).catch(() => null));
  }, []);
  useEffect(() => void read(), [read]);

  async function erase(): Promise<void> {
    const isDone = await ask('journal-erase', {}).then(
      () => true,
      () => false,
    );
    setNotice(isDone ? words.kept.erased : words.kept.notErased);
    await read();
  }

  return (
    <>
      <p>{words.kept.holds}</p>
      <ul class="plain-list">
        {words.kept.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{words.kept.never}</p>
      <p class="count">{countText(summary, desk)}</p>
      <p>
        <a href="/report.html">{words.kept.report}</a>
      </p>
      <div class="row">
        <ConfirmButton
          name="journal-erase"
          label={words.kept.erase}
          question={words.kept.question}
          consequence={words.kept.consequence}
          confirm={words.kept.confirm}
          keep={words.kept.keep}
          disabled={summary?.entries === 0}
          onConfirm={() => void erase()}
        />
        <p class="notice" role="status">
          {notice}
        </p>
      </div>
    </>
  );
}

function countText(summary: Summary | null, { words, lang }: Desk): string {
  if (summary === null) return words.kept.unread;
  if (summary.since === null) return words.kept.empty;
  const since = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return words.kept.count(summary.entries, since.format(new Date(summary.since)));
}
