import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PliMark } from '../icons/icon';
import { DirectorySearch, type Handed } from './directory-search';
import { OwnAddress } from './own-address';
import { usePanel } from './panel-context';
import type { PanelTab } from './panel-tabs';
import { Patient } from './patient';
import { PanelTabs } from './tab-list';

/** How many correspondents are shown at most. */
const LIMIT = 25;

/** The side panel: the directory, one's own address, a patient's address. */
export function Panel({ handed }: { readonly handed: Handed | null }) {
  const { words } = usePanel();
  const [tab, setTab] = useState<PanelTab>('directory');

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
        {/* The search stays as it was while one looks at another tab; the other two forget what was typed. */}
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
