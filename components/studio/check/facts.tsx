import { useMemo } from 'preact/hooks';
import type { DraftCampaign } from '../../../utils/studio/draft';
import { countTexts } from '../../../utils/studio/languages';
import { linksOf } from '../../../utils/studio/reading';
import { Chevron } from '../../icons/icon';
import { OutwardLink } from '../../lesson/outward-link';
import { useStudio } from '../studio-context';
import { ReadingTable } from './reading-table';

interface FactsProps {
  readonly draft: DraftCampaign;
  onPlace(place: string): void;
}

/** How much is written in each language, how long it takes to read, and where it leads. */
export function Facts({ draft, onPlace }: FactsProps) {
  const { lang, words } = useStudio();
  const links = useMemo(() => linksOf(draft), [draft]);
  return (
    <>
      <h3>{words.check.languages}</h3>
      <ul class="figures">
        {draft.languages.map((one) => {
          const { written, all } = countTexts(draft, one);
          return (
            <li key={one} data-written={one}>
              {words.check.written(words.edit.lang[one], written, all)}
            </li>
          );
        })}
      </ul>
      <h3>{words.check.reading}</h3>
      <ReadingTable draft={draft} />
      <details class="more">
        <summary>
          <Chevron />
          {words.check.links} ({links.length})
        </summary>
        {links.length === 0 ? (
          <p class="empty">{words.check.noLinks}</p>
        ) : (
          <>
            <p class="help">{words.check.notFollowed}</p>
            <ul class="figures links">
              {links.map(({ url, places }) => (
                <li key={url}>
                  {/^https:\/\//i.test(url) ? (
                    <OutwardLink href={url} lang={lang}>
                      {url}
                    </OutwardLink>
                  ) : (
                    <code>{url}</code>
                  )}{' '}
                  <button type="button" class="link" onClick={() => onPlace(places[0] ?? '')}>
                    ({words.check.linkPlaces(places.length)})
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </>
  );
}
