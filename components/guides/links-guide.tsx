import { USEFUL_LINKS } from './content/links';
import { entryId } from './entry-id';
import { useGuides } from './guides-context';
import { OutLink } from './source-list';

/** Official sites, and what each is good for. */
export function LinksGuide() {
  const { lang } = useGuides();
  return (
    <ul class="guide-list">
      {USEFUL_LINKS.map(({ name, text, url }, at) => (
        <li key={url} id={entryId(`link-${at}`)} class="card entry" tabIndex={-1}>
          <p class="guide-title">
            <OutLink url={url}>{name[lang]}</OutLink>
          </p>
          <p>{text[lang]}</p>
          <p class="aside">{new URL(url).hostname}</p>
        </li>
      ))}
    </ul>
  );
}
