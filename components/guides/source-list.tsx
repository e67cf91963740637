import { SOURCES, type SourceId } from './content/sources';
import { useGuides } from './guides-context';

/** Where something can be read, each in a tab of its own. */
export function SourceList({ of }: { readonly of: readonly SourceId[] }) {
  const { lang, words } = useGuides();
  if (of.length === 0) return <p class="sources">{words.advice}</p>;
  return (
    <p class="sources">
      {of.length === 1 ? words.source : words.sources}
      {lang === 'fr' ? '\u00A0: ' : ': '}
      {of.map((id, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <OutLink url={SOURCES[id].url}>{SOURCES[id].label[lang]}</OutLink>
        </span>
      ))}
    </p>
  );
}

interface OutLinkProps {
  readonly url: string;
  readonly children: string;
}

/** A link that leaves the panel, and says so. */
export function OutLink({ url, children }: OutLinkProps) {
  const { words } = useGuides();
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
      <span class="unseen"> {words.newTab}</span>
    </a>
  );
}
