import { MAILBOX_ROLES } from './content/mailbox-roles';
import { entryId } from './entry-id';
import { useGuides } from './guides-context';
import { SourceList } from './source-list';

/** For each kind of mailbox: who opens it, who reads it, who answers for it. */
export function RolesGuide() {
  const { lang, words } = useGuides();
  return (
    <>
      {MAILBOX_ROLES.map(({ kind, name, example, sources, ...roles }) => (
        <section key={kind} id={entryId(kind.toLowerCase())} class="card entry" tabIndex={-1}>
          <h3>{name[lang]}</h3>
          <dl class="facts">
            <div>
              <dt>{words.roles.example}</dt>
              <dd>{example}</dd>
            </div>
            {(['opens', 'reads', 'answers', 'goodFor'] as const).map((role) => (
              <div key={role}>
                <dt>{words.roles[role]}</dt>
                <dd>{roles[role][lang]}</dd>
              </div>
            ))}
          </dl>
          <SourceList of={sources} />
        </section>
      ))}
    </>
  );
}
