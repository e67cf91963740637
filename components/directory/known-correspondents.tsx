import { useEffect, useState } from 'preact/hooks';
import type { Mailbox } from '../../utils/directory/mailbox';
import type { DirectoryState } from '../../utils/directory/state';
import { ask } from '../../utils/platform/ask';
import { ConfirmButton } from '../confirm-button';
import { CorrespondentCard } from './correspondent-card';
import { keepFocus } from './move-focus';
import { usePanel } from './panel-context';
import { StateNote } from './state-note';

/** What stands below an empty field: favourites, recent correspondents, and whether there is a directory at all. */
export function KnownCorrespondents({ limit }: { readonly limit: number }) {
  const { words, known, refresh, forget, announce } = usePanel();
  const [directory, setDirectory] = useState<DirectoryState | null>(null);
  const recent = known.recent.filter(
    (one) => !known.favourites.some(({ address }) => address === one.address),
  );
  const isEmpty = known.favourites.length + recent.length === 0;

  useEffect(() => {
    const read = (): void => void ask('directory-state', {}).then(setDirectory, () => setDirectory(null));
    read();
    refresh();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [refresh]);

  async function erase(): Promise<void> {
    announce((await forget()) ? words.known.erased : words.mailbox.failed);
    keepFocus();
  }

  return (
    <div class="known">
      {directory !== null && directory.current === null && !directory.hasApiKey && (
        <StateNote state="no-directory" />
      )}
      {isEmpty && <p class="aside">{words.known.none}</p>}
      <KnownList title={words.known.favourites} mailboxes={known.favourites.slice(0, limit)} />
      <KnownList title={words.known.recent} mailboxes={recent.slice(0, limit)} />
      {!isEmpty && (
        <ConfirmButton
          name="forget"
          look="link"
          label={words.known.erase}
          question={words.known.question}
          consequence={words.known.consequence}
          confirm={words.known.confirm}
          keep={words.known.keep}
          onConfirm={() => void erase()}
        />
      )}
    </div>
  );
}

function KnownList({ title, mailboxes }: { readonly title: string; readonly mailboxes: readonly Mailbox[] }) {
  if (mailboxes.length === 0) return null;
  return (
    <section>
      <h2 class="part">{title}</h2>
      <ul class="cards">
        {mailboxes.map((mailbox) => (
          <CorrespondentCard
            key={mailbox.address}
            correspondent={{ mailboxes: [mailbox], reasons: [] }}
            query=""
          />
        ))}
      </ul>
    </section>
  );
}
