import { render } from 'preact';
import type { Handed } from '../../components/directory/directory-search';
import { watchHandedSearch } from '../../components/directory/handed-search';
import { Panel } from '../../components/directory/panel';
import { PanelFrame } from '../../components/directory/panel-frame';
import { directoryWords } from '../../components/directory/words';
import { guidesAskedBy } from '../../components/guides/guide-ids';
import { HANDED } from '../../utils/background/context-menu';
import { languageOf } from '../../utils/platform/language';
import { followSettings } from '../../utils/platform/settings-source';
import type { DecidedSettings } from '../../utils/policy/schema';
import '../../components/directory/panel.css';

const ended = new AbortController();
let handed: Handed | null = null;
let settings: DecidedSettings | null = null;
let guides = guidesAskedBy(location.hash);

function show(): void {
  if (settings === null) return;
  const lang = languageOf(settings.language, navigator.language);
  document.documentElement.lang = lang;
  document.title = directoryWords(lang).title;
  render(
    <PanelFrame lang={lang} hasWebmail={settings.mssanteWebmail !== ''}>
      <Panel handed={handed} guides={guides} />
    </PanelFrame>,
    document.body,
  );
}

followSettings((read) => {
  settings = read;
  show();
}, ended.signal);
window.addEventListener('hashchange', () => {
  guides = guidesAskedBy(location.hash);
  show();
});
void watchHandedSearch(
  HANDED,
  (text) => {
    handed = text;
    show();
  },
  ended.signal,
);
