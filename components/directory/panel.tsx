import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GuidePlace } from '../guides/guide-ids';
import { GuidesSlot } from '../guides/guides-slot';
import { PliMark } from '../icons/icon';
import { DirectorySearch, type Handed } from './directory-search';
import { OwnAddress } from './own-address';
import { usePanel } from './panel-context';
import type { PanelTab } from './panel-tabs';
import { Patient } from './patient';
import { PanelTabs } from './tab-list';

/** How many correspondents are shown at most. */
const LIMIT = 25;

interface PanelProps {
  readonly handed: Handed | null;
  /** The address of the page asks for the guides, or for one of them. */
  readonly guides: { readonly place: GuidePlace | null } | null;
}

/** The side panel: the directory, one's own address, a patient's address, the guides. */
export function Panel({ handed, guides }: PanelProps) {
  const { lang, words } = usePanel();
  const [tab, setTab] = useState<PanelTab>(guides === null ? 'directory' : 'guides');
  const [hasGuides, setHasGuides] = useState(false);

  useEffect(() => {
    if (guides !== null) setTab('guides');
  }, [guides]);
  // Once opened they stay: what was typed for a signature is still there after a look at the directory.
  useEffect(() => {
    if (tab === 'guides') setHasGuides(true);
  }, [tab]);

  // A text that is handed over belongs into the search, whatever stands open.
  useEffect(() => {
    if (handed !== null) setTab('directory');
  }, [handed]);

  return (
    <>
      <header class="masthead">
        <PliMark />
        <h1>Pli sûr</h1>
      </header>
      <main>
        <PanelTabs tab={tab} onTab={setTab} />
        {/* The search stays as it was while one looks at another tab; the next two forget what was typed. */}
        <Content of="directory" tab={tab} label={words.tabs.directory}>
          <DirectorySearch
            limit={LIMIT}
            knownLimit={LIMIT}
            handed={handed}
            onSummon={() => setTab('directory')}
          />
        </Content>
        <Content of="own" tab={tab} label={words.tabs.own}>
          {tab === 'own' && <OwnAddress />}
        </Content>
        <Content of="patient" tab={tab} label={words.tabs.patient}>
          {tab === 'patient' && <Patient />}
        </Content>
        <Content of="guides" tab={tab} label={words.tabs.guides}>
          {hasGuides && <GuidesSlot lang={lang} start={guides?.place ?? null} />}
        </Content>
      </main>
    </>
  );
}

interface ContentProps {
  readonly of: PanelTab;
  readonly tab: PanelTab;
  readonly label: string;
  readonly children: ComponentChildren;
}

function Content({ of, tab, label, children }: ContentProps) {
  return (
    <div id={`content-${of}`} class="tab-content" role="tabpanel" aria-label={label} hidden={of !== tab}>
      {children}
    </div>
  );
}
