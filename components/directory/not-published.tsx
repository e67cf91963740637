import { Outward } from '../icons/icon';
import { CopyButton } from './copy-button';
import { usePanel } from './panel-context';

const PORTAL = 'https://annuaire.esante.gouv.fr';

/** Nobody was found: said as what it is, with the public portal and the name ready to paste. */
export function NotPublished({ query }: { readonly query: string }) {
  const { words, announce } = usePanel();
  const { notPublished } = words;
  return (
    <div class="not-published">
      <h2>{notPublished.title(query)}</h2>
      <p>{notPublished.why}</p>
      <p>{notPublished.check}</p>
      <p class="row">
        <a class="button button-small" href={PORTAL} target="_blank" rel="noopener noreferrer">
          {notPublished.portal}
          <span class="unseen"> {notPublished.newTab}</span>
          <Outward />
        </a>
        <CopyButton
          text={query}
          label={notPublished.copyName}
          doneLabel={words.mailbox.copied}
          look="button-small"
          onDone={() => announce(notPublished.nameCopied)}
          onRefused={() => announce(words.mailbox.failed)}
        />
      </p>
    </div>
  );
}
