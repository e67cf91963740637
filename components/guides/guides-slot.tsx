import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../utils/platform/language';
import type { GuidePlace } from './guide-ids';
import { guidesWords } from './words';

interface GuidesSlotProps {
  readonly lang: Lang;
  readonly start: GuidePlace | null;
}

/** Where the guides come to stand: they are fetched when the tab is opened for the first time. */
export function GuidesSlot({ lang, start }: GuidesSlotProps) {
  const [view, setView] = useState<{ Guides: ComponentType<{ start: GuidePlace | null }> } | 'lost' | null>(
    null,
  );

  useEffect(() => {
    import('./guides').then(
      ({ default: Guides }) => setView({ Guides }),
      () => setView('lost'),
    );
  }, []);

  if (view === 'lost') return <p class="note tone-notice">{guidesWords(lang).lost}</p>;
  return view === null ? <p class="aside">{guidesWords(lang).loading}</p> : <view.Guides start={start} />;
}
