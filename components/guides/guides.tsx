import { useEffect, useMemo, useState } from 'preact/hooks';
import { usePanel } from '../directory/panel-context';
import type { GuidePlace } from './guide-ids';
import { GuideList } from './guide-list';
import { GuideSearch } from './guide-search';
import { GuideView } from './guide-view';
import { GuidesContext, type GuidesDesk } from './guides-context';
import { NOBODY_YET } from './texts/person';
import { guidesWords } from './words';
import './guides.css';

/** The guides: one search over all of them, their list, and the one that is open. */
export default function Guides({ start }: { readonly start: GuidePlace | null }) {
  const { lang } = usePanel();
  const [place, setPlace] = useState(start);
  const [query, setQuery] = useState('');
  const [person, setPerson] = useState(NOBODY_YET);
  const words = guidesWords(lang);

  function open(next: GuidePlace | null): void {
    setPlace(next);
    // So that a reload, and a link that is copied, lead back here.
    history.replaceState(null, '', addressOf(next));
  }

  useEffect(() => setPlace(start), [start]);
  useEffect(() => {
    // A page may be put aside whole and come back with what stood in its fields.
    const forget = (): void => setPerson(NOBODY_YET);
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, []);

  const desk = useMemo((): GuidesDesk => ({ lang, words, open, person, setPerson }), [lang, words, person]);
  return (
    <GuidesContext.Provider value={desk}>
      <div class="guides">
        <GuideSearch
          query={query}
          isHidden={place !== null}
          onQuery={(next) => {
            setQuery(next);
            if (place !== null) open(null);
          }}
        />
        {place === null && query.trim() === '' && <GuideList />}
        {place !== null && <GuideView place={place} isFound={query.trim() !== ''} />}
      </div>
    </GuidesContext.Provider>
  );
}

function addressOf(place: GuidePlace | null): string {
  return ['#guides', place?.guide, place?.entry].filter((part) => part != null).join('/');
}
