import { useEffect } from 'preact/hooks';
import { PliMark } from '../icons/icon';
import { Announcement } from './announcement';
import { FailClosedSetting } from './fail-closed-setting';
import { JournalSection } from './journal-section';
import { LanguageSetting } from './language-setting';
import { ListSetting } from './list-setting';
import { MssanteWebmailSetting } from './mssante-webmail-setting';
import { PolicyState } from './policy-state';
import { RulesSetting } from './rules-setting';
import { Section } from './section';
import { SECTIONS } from './sections';
import { DeskContext, deskOf, useDesk } from './settings-context';
import { type Settings, useSettings } from './use-settings';
import { WebmailsSetting } from './webmails-setting';

/** The whole settings page. */
export function SettingsPage({ page }: { readonly page: Document }) {
  const settings = useSettings();
  const desk = deskOf(settings, page.defaultView?.navigator.language ?? '');
  const { lang, words } = desk;
  useEffect(() => {
    page.documentElement.lang = lang;
    page.title = words.title;
  }, [page, lang, words]);
  return (
    <DeskContext.Provider value={desk}>
      <header class="masthead">
        <PliMark size={28} />
        <p class="product">Pli sûr</p>
      </header>
      <div class="layout">
        <nav aria-label={words.nav}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{words.sections[name]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h1>{words.heading}</h1>
          <p class="lead">{words.intro}</p>
          {settings.view === null ? <NotRead settings={settings} /> : <Everything />}
        </main>
      </div>
      <Announcement />
    </DeskContext.Provider>
  );
}

function Everything() {
  const { words } = useDesk();
  return (
    <>
      <PolicyState />
      <Section name="organisation">
        <ListSetting name="organisationDomains" example="sante-travail.example" />
        <ListSetting name="trustedDomains" example="sante-travail.mssante.fr" />
      </Section>
      <Section name="mssante">
        <MssanteWebmailSetting />
        <ListSetting name="mssanteHosts" example="webmail.sante-travail.example" />
      </Section>
      <Section name="webmails">
        <WebmailsSetting />
      </Section>
      <Section name="rules">
        <RulesSetting />
        <FailClosedSetting />
      </Section>
      <Section name="language">
        <LanguageSetting />
      </Section>
      <Section name="kept">
        <JournalSection />
      </Section>
      <p class="practice">
        <a href="/practice.html">{words.practice}</a>
      </p>
    </>
  );
}

function NotRead({ settings: { isLost, reload } }: { readonly settings: Settings }) {
  const { words } = useDesk();
  if (!isLost) return <p role="status">{words.loading}</p>;
  return (
    <div class="row" role="alert">
      <p class="wrong">{words.unreachable}</p>
      <button type="button" class="button" onClick={reload}>
        {words.retry}
      </button>
    </div>
  );
}
