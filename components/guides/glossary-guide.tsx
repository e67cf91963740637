import { glossary } from './content/glossary';
import { entryId } from './entry-id';
import { useGuides } from './guides-context';
import { SourceList } from './source-list';

/** Words and letters, in the order of the alphabet. */
export function GlossaryGuide() {
  const { lang } = useGuides();
  return (
    <dl class="terms">
      {glossary().map(({ id, name, meaning, text, sources }) => (
        <div key={id} id={entryId(id)} class="card entry" tabIndex={-1}>
          <dt>
            <span lang="fr">{name}</span>
            {meaning !== undefined && <span class="meaning">{meaning[lang]}</span>}
          </dt>
          <dd>
            {text[lang]}
            <SourceList of={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
