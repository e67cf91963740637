import { textIn } from '../../../utils/campaign/text-in';
import type { ListedDraft } from '../../../utils/studio/draft-store';
import { ConfirmButton } from '../../confirm-button';
import { langOf } from '../../lesson/local';
import { useSay } from '../speaker';
import { useStudio } from '../studio-context';

interface DraftListProps {
  readonly drafts: readonly ListedDraft[];
  onRemove(id: string): Promise<void>;
}

/** The drafts of this browser, each a link. */
export function DraftList({ drafts, onRemove }: DraftListProps) {
  const { window, lang, words } = useStudio();
  const say = useSay();
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
  if (drafts.length === 0) return <p class="empty">{words.start.none}</p>;

  async function remove(id: string, title: string): Promise<void> {
    await onRemove(id);
    say(words.start.removed(title));
    window.document.getElementById('drafts-title')?.focus();
  }

  return (
    <ul class="drafts">
      {drafts.map(({ id, title, lessons, changedAt }) => {
        const name = textIn(title, lang) || words.start.untitled;
        return (
          <li key={id} data-draft={id}>
            <p>
              <a href={`#${id}`} lang={langOf(title, lang)}>
                {name}
              </a>
              <span class="facts">
                {words.start.draftFacts(words.start.lessons(lessons), format.format(changedAt))}
              </span>
            </p>
            <ConfirmButton
              name={`remove-${id}`}
              look="button"
              label={words.start.remove}
              question={words.start.removeQuestion(name)}
              consequence={words.start.removeConsequence}
              confirm={words.start.removeConfirm}
              keep={words.start.removeKeep}
              onConfirm={() => void remove(id, name)}
            />
          </li>
        );
      })}
    </ul>
  );
}
