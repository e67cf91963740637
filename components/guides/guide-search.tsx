import { useEffect, useMemo, useRef } from 'preact/hooks';
import { usePanel } from '../directory/panel-context';
import { SearchBox } from '../search-box';
import { guideDocuments } from './documents';
import { GuideResults } from './guide-results';
import { useGuides } from './guides-context';
import { createGuideSearch } from './search-guides';

interface GuideSearchProps {
  readonly query: string;
  /** A guide is open: its text takes the place of the results. */
  readonly isHidden: boolean;
  onQuery(query: string): void;
}

/** One field over all guides. Down leads to the answers, Escape back to an empty field. Nothing of it leaves this page. */
export function GuideSearch({ query, isHidden, onQuery }: GuideSearchProps) {
  const { lang, words } = useGuides();
  const { announce } = usePanel();
  const surface = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const search = useMemo(() => createGuideSearch(guideDocuments(lang)), [lang]);
  const found = useMemo(() => search(query), [search, query]);
  const isAsked = query.trim() !== '' && !isHidden;

  useEffect(() => {
    if (!isAsked) return;
    // After a pause, so that a reader who types is not talked over.
    const timer = setTimeout(
      () => announce(found.length === 0 ? words.search.none(query.trim()) : words.search.count(found.length)),
      500,
    );
    return () => clearTimeout(timer);
  }, [query, isAsked]);

  function clear(): void {
    onQuery('');
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      clear();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const stops: (EventTarget | null)[] = [
      field.current,
      ...(surface.current?.querySelectorAll<HTMLElement>('.guide-result button') ?? []),
    ];
    const next = stops[stops.indexOf(event.target) + step];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls inside, which bubble
    <div class="guide-search" ref={surface} onKeyDown={onKeyDown}>
      <SearchBox
        field={field}
        text={query}
        words={words.search}
        maxLength={200}
        onText={onQuery}
        onClear={clear}
      />
      {isAsked && <GuideResults query={query.trim()} found={found} onList={clear} />}
    </div>
  );
}
