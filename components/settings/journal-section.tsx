import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../utils/platform/ask';
import type { ResponseOf } from '../../utils/platform/verbs';
import { type Desk, useDesk } from './settings-context';

type Summary = ResponseOf<'journal-summary'>;

/** What the journal holds, said plainly, and the way to erase it. */
export function JournalSection() {
  const desk = useDesk();
  const { words } = desk;
  const [summary, setSummary] = useState<Summary | null>(null);
  const [notice, setNotice] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);

  const read = useCallback(async () => {
    setSummary(await ask('journal-summary', {}).catch(() => null));
  }, []);
  useEffect(() => void read(), [read]);

  async function erase(): Promise<void> {
    dialog.current?.close();
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
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={summary?.entries === 0}
          onClick={() => dialog.current?.showModal()}
        >
          {words.kept.erase}
        </button>
        <p class="notice" role="status">
          {notice}
        </p>
      </div>
      <dialog ref={dialog} class="confirm" aria-labelledby="erase-title" aria-describedby="erase-consequence">
        <h3 id="erase-title">{words.kept.question}</h3>
        <p id="erase-consequence">{words.kept.consequence}</p>
        <div class="row">
          <button type="button" class="button button-primary" onClick={() => dialog.current?.close()}>
            {words.kept.keep}
          </button>
          <button type="button" class="button" onClick={() => void erase()}>
            {words.kept.confirm}
          </button>
        </div>
      </dialog>
    </>
  );
}

function countText(summary: Summary | null, { words, lang }: Desk): string {
  if (summary === null) return words.kept.unread;
  if (summary.since === null) return words.kept.empty;
  const since = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return words.kept.count(summary.entries, since.format(new Date(summary.since)));
}
