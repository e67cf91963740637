import { PanelFrame } from '../directory/panel-frame';
import { PliMark } from '../icons/icon';
import { Announcement } from '../settings/announcement';
import { useDirectory } from '../settings/directory/use-directory';
import { NotRead } from '../settings/not-read';
import { DeskContext, deskOf, useDesk } from '../settings/settings-context';
import { useSettings } from '../settings/use-settings';
import { usePageLanguage } from '../use-page-language';
import { StepContent } from './step-content';
import { StepNav } from './step-nav';
import { isStepDone, stepsFor } from './steps';
import { welcomeWords } from './words';

/** The first page that a person sees: what Pli sûr does, and the few things it likes to know. */
export function WelcomePage({ page }: { readonly page: Document }) {
  const settings = useSettings();
  const desk = deskOf(settings, page.defaultView?.navigator.language ?? '');
  const { lang } = desk;
  const words = welcomeWords(lang);
  usePageLanguage(page, lang, words.title);
  return (
    <DeskContext.Provider value={desk}>
      <PanelFrame lang={lang} hasWebmail={desk.view.values.mssanteWebmail !== ''}>
        <header class="masthead">
          <PliMark size={28} />
          <p class="product">Pli sûr</p>
        </header>
        {settings.view === null ? (
          <main class="waiting">
            <NotRead
              isLost={settings.isLost}
              loading={desk.words.loading}
              lost={desk.words.unreachable}
              onRetry={settings.reload}
            />
          </main>
        ) : (
          <Steps />
        )}
        <Announcement />
      </PanelFrame>
    </DeskContext.Provider>
  );
}

function Steps() {
  const { lang, view } = useDesk();
  const words = welcomeWords(lang);
  const directory = useDirectory(view);
  const steps = stepsFor(view);
  const hasDirectory = (directory.state?.current ?? null) !== null;
  return (
    <div class="layout">
      <StepNav steps={steps.map((step) => ({ step, isDone: isStepDone(step, view, hasDirectory) }))} />
      <main>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        {view.policy === 'present' && <p class="lead">{words.managed}</p>}
        {steps.map((step, at) => (
          <section key={step} class="sheet" id={step} aria-labelledby={`${step}-heading`} data-step={step}>
            <h2 id={`${step}-heading`} tabIndex={-1}>
              <span class="step-number" aria-hidden="true">
                {at + 1}
              </span>
              {words.steps[step]}
            </h2>
            <StepContent step={step} directory={directory} />
            {steps[at + 1] !== undefined && step !== 'watched' && (
              <a
                class="skip"
                href={`#${steps[at + 1]}-heading`}
                aria-label={words.skipLabel(words.steps[step])}
              >
                {words.skip}
              </a>
            )}
          </section>
        ))}
        <section class="sheet" aria-labelledby="end-heading">
          <h2 id="end-heading">{words.end.title}</h2>
          <p>{words.end.text}</p>
          <p>
            <a class="button" href="/options.html">
              {words.end.settings}
            </a>
          </p>
        </section>
      </main>
    </div>
  );
}
