import { PliMark } from '../icons/icon';
import { usePageLanguage } from '../use-page-language';
import { Announcement } from './announcement';
import { ChoiceSetting } from './choice-setting';
import { DetectionSection } from './detection/detection-section';
import { DirectorySection } from './directory/directory-section';
import { JournalSection } from './journal-section';
import { LessonsSection } from './lessons/lessons-section';
import { ListSetting } from './list-setting';
import { MonthsSetting } from './months-setting';
import { NotRead } from './not-read';
import { PolicyState } from './policy-state';
import { RulesSetting } from './rules-setting';
import { Section } from './section';
import { SECTIONS } from './sections';
import { DeskContext, deskOf, useDesk } from './settings-context';
import { SwitchSetting } from './switch-setting';
import { TextSetting } from './text-setting';
import { TrustSection } from './trust/trust-section';
import { useSettings } from './use-settings';
import { WebmailsSetting } from './webmails-setting';

/** The whole settings page. */
export function SettingsPage({ page }: { readonly page: Document }) {
  const settings = useSettings();
  const desk = deskOf(settings, page.defaultView?.navigator.language ?? '');
  const { lang, words } = desk;
  usePageLanguage(page, lang, words.title);
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
          {settings.view === null ? (
            <NotRead
              isLost={settings.isLost}
              loading={words.loading}
              lost={words.unreachable}
              onRetry={settings.reload}
            />
          ) : (
            <Everything />
          )}
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
        <TextSetting name="mssanteWebmail" kind="url" example="https://webmail.mssante.example/" />
        <ListSetting name="mssanteHosts" example="webmail.sante-travail.example" />
      </Section>
      <Section name="trust">
        <TrustSection />
      </Section>
      <Section name="directory">
        <DirectorySection />
      </Section>
      <Section name="webmails">
        <WebmailsSetting />
      </Section>
      <Section name="rules">
        <RulesSetting />
        <SwitchSetting name="failClosed" />
      </Section>
      <Section name="detection">
        <DetectionSection />
      </Section>
      <Section name="lessons">
        <LessonsSection />
      </Section>
      <Section name="language">
        <ChoiceSetting name="language" />
      </Section>
      <Section name="kept">
        <JournalSection />
        <MonthsSetting />
      </Section>
      <p class="practice">
        <a href="/practice.html">{words.practice}</a>
      </p>
      <p>
        <a href="/welcome.html">{words.welcome}</a>
      </p>
    </>
  );
}
