import { OwnAddress } from '../directory/own-address';
import { ChoiceSetting } from '../settings/choice-setting';
import { StoredDirectoryPart } from '../settings/directory/stored-directory';
import type { Directory } from '../settings/directory/use-directory';
import { useDesk } from '../settings/settings-context';
import { TextSetting } from '../settings/text-setting';
import { WebmailsSetting } from '../settings/webmails-setting';
import type { WelcomeStep } from './steps';
import { welcomeWords } from './words';

interface StepContentProps {
  readonly step: WelcomeStep;
  readonly directory: Directory;
}

/** What one step says and asks. */
export function StepContent({ step, directory }: StepContentProps) {
  const words = welcomeWords(useDesk().lang);
  switch (step) {
    case 'watched':
      return <Watched />;
    case 'role':
      return <ChoiceSetting name="role" />;
    case 'webmail':
      return <WebmailsSetting />;
    case 'mssante':
      return (
        <>
          <p>{words.mssante}</p>
          <TextSetting name="mssanteWebmail" kind="url" example="https://webmail.mssante.example/" />
          <p>
            <a href="/sidepanel.html#guides/equip" target="_blank" rel="noopener">
              {words.mssanteGuide}
            </a>
          </p>
        </>
      );
    case 'address':
      return <OwnAddress />;
    case 'directory':
      return <DirectoryStep directory={directory} />;
    case 'try':
      return <TryIt />;
  }
}

function Watched() {
  const words = welcomeWords(useDesk().lang).watched;
  return (
    <>
      <h3>{words.seesTitle}</h3>
      <ul class="plain-list">
        {words.sees.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h3>{words.staysTitle}</h3>
      <ul class="plain-list">
        {words.stays.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{words.decide}</p>
      <p>{words.law}</p>
    </>
  );
}

function DirectoryStep({ directory }: { readonly directory: Directory }) {
  const { lang } = useDesk();
  return (
    <>
      <p>{welcomeWords(lang).directory}</p>
      <StoredDirectoryPart directory={directory} />
    </>
  );
}

function TryIt() {
  const words = welcomeWords(useDesk().lang).try;
  return (
    <>
      <p>{words.lead}</p>
      <div class="row">
        <a class="button button-primary" href="/practice.html#try" target="_blank" rel="noopener">
          {words.practice}
        </a>
        <a class="button" href="/practice.html#exercises" target="_blank" rel="noopener">
          {words.exercises}
        </a>
        <a class="button" href="/lessons.html#pli-sur/recognise-address" target="_blank" rel="noopener">
          {words.lessons}
        </a>
      </div>
    </>
  );
}
